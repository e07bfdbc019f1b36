/**
 * Criteria: what a regulation asks, and what can be known to answer it. A {@link id.panduzi.criterion.Fact} is something
 * that can be known of an agency, a unit or a score; its scale reads and writes its values. A
 * {@link id.panduzi.criterion.Criterion} is one row of a table of limits over such a fact, with its article. A criterion
 * over a fact of the catalogue needs no code; a new fact starts in the catalogue.
 */
@ApplicationModule(
        displayName = "Criteria",
        allowedDependencies = {"calendar", "exact", "problem", "decisiontable"})
@NullMarked
package id.panduzi.criterion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
