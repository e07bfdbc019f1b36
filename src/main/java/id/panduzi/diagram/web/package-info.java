/** The drawings of processes: the page of a proposal's, and the models as files for bpmn-js. */
@NullMarked
package id.panduzi.diagram.web;

import org.jspecify.annotations.NullMarked;
