/**
 * The national team's own look at a proposal: desk evaluation, interview and survey ({@link
 * id.panduzi.external.ExternalEvaluations}), then the field visit ({@link id.panduzi.external.FieldVisits}). Both choose
 * people without a conflict of interest, open the national levels of the worksheet for them and close them again, and
 * keep every {@link id.panduzi.external.Opinion} with the condition it names.
 */
@ApplicationModule(
        displayName = "External evaluation",
        allowedDependencies = {
            "calendar",
            "exact",
            "problem",
            "form",
            "directory",
            "criterion",
            "proposal",
            "sheet",
            "internalevaluation",
        })
@NullMarked
package id.panduzi.external;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
