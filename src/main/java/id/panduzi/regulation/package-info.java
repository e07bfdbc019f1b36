/**
 * Rulesets: everything a regulation fixes for one proposal, as data. A ruleset is a folder of {@code bpmn/rules}: who may
 * be proposed, what a title takes, which worksheet is answered, by when. {@link id.panduzi.regulation.Rulesets} finds
 * one, {@link id.panduzi.regulation.Decisions} asks it. Change a limit in the folder's table, raise the version in its
 * {@code ruleset.yaml}, and the next start publishes it; a published version never changes.
 */
@ApplicationModule(
        displayName = "Regulation",
        allowedDependencies = {
            "calendar",
            "exact",
            "problem",
            "decisiontable",
            "worksheet",
            "criterion",
            "criterion::web"
        })
@NullMarked
package id.panduzi.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
