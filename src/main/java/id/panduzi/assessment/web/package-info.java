/** Scores over the API, and the page on which anyone can try a worksheet. */
@NullMarked
package id.panduzi.assessment.web;

import org.jspecify.annotations.NullMarked;
