/**
 * The pages on which anyone can try a worksheet. A page's controller ends on {@code Page}; what it shows is put together
 * by {@code WorksheetModel} and {@code EligibilityModel} from small records, one for each fragment of the templates.
 * Every number and date goes through {@code Wording}, which knows the reader's language and never rounds up what was
 * reached. Scores over the API are in {@code score}.
 */
@NullMarked
package id.panduzi.assessment.web;

import org.jspecify.annotations.NullMarked;
