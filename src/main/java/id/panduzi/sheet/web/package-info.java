/** Worksheets and return rounds of a proposal over the API; who may see the proposal is asked first of all. */
@NullMarked
package id.panduzi.sheet.web;

import org.jspecify.annotations.NullMarked;
