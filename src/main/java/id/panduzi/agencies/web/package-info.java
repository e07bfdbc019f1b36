/**
 * The pages of agencies. A controller ends on {@code Page}; {@code ClaimsModel} puts together what both pages of claims
 * show, {@code TypedClaims} reads what they send.
 */
@NullMarked
package id.panduzi.agencies.web;

import org.jspecify.annotations.NullMarked;
