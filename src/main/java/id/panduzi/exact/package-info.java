/**
 * Exact numbers. Scores, weights, shares and limits are fractions from the first digit to the verdict; this package
 * reads them, calculates with them and writes them the way the API promises. Nothing here rounds unless its name says so.
 */
@ApplicationModule(
        displayName = "Exact numbers",
        allowedDependencies = {})
@NullMarked
package id.panduzi.exact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
