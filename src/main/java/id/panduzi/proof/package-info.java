/**
 * What can be proved of a decision table before anyone relies on it. {@link id.panduzi.proof.Proof} names gaps, overlaps,
 * rows never reached, values outside their scale and limits that can never decide alone, each as a {@link
 * id.panduzi.proof.Note}; {@link id.panduzi.proof.BoundaryPack} makes the cases at every limit, which an editor confirms
 * and which from then on are the table's regression test. Everything is exact: columns are cut into the few values that
 * any row tells apart. A new column starts in {@code Domains}.
 */
@ApplicationModule(
        displayName = "Proof of tables",
        allowedDependencies = {"exact", "decisiontable", "criterion", "worksheet"})
@NullMarked
package id.panduzi.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
