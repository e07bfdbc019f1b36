/**
 * Self-assessment and internal evaluation: the unit submits its worksheet, the preliminary assessor and the internal team
 * (TPI) judge it, return it or stand for it, and the result is signed (LHE TPI). {@link
 * id.panduzi.internalevaluation.InternalEvaluations} is the way in, for the acts of people and for the questions and steps
 * of the process. Judgments are only ever added; what holds now is what {@code Sitting} reads from them.
 */
@ApplicationModule(
        displayName = "Internal evaluation",
        allowedDependencies = {
            "calendar",
            "exact",
            "problem",
            "journal",
            "form",
            "directory",
            "criterion",
            "worksheet",
            "regulation",
            "proposal",
            "assessment",
            "sheet",
        })
@NullMarked
package id.panduzi.internalevaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
