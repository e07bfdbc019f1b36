/** The journal's verifier for those who oversee. Timelines are shown where their subjects are. */
@NullMarked
package id.panduzi.journal.web;

import org.jspecify.annotations.NullMarked;
