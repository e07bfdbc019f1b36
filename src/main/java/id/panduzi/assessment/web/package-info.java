/**
 * The pages on which anyone can try a worksheet. A page's controller ends on {@code Page}; what it shows is put together
 * by {@code WorksheetModel} and {@code EligibilityModel}. What any page shows of a score is in {@code shown}, scores over
 * the API are in {@code score}.
 */
@NullMarked
package id.panduzi.assessment.web;

import org.jspecify.annotations.NullMarked;
