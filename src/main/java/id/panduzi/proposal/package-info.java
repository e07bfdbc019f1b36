/**
 * The life of a proposal, from its opening to its end. {@link id.panduzi.proposal.Proposals} is the way in: it opens,
 * finds within the caller's scope, locks for an act, and moves through stages and ends; nothing else changes a proposal.
 * A stage's module works on a {@link id.panduzi.proposal.Case}, offers one {@link id.panduzi.proposal.TaskAct} per task
 * kind, and says with a {@link id.panduzi.proposal.TaskFinished} event that its part is done. {@link
 * id.panduzi.proposal.DecisionRecords} keeps what was decided, for good.
 */
@ApplicationModule(
        displayName = "Proposals",
        allowedDependencies = {
            "exact",
            "problem",
            "journal",
            "calendar",
            "form",
            "directory",
            "criterion",
            "criterion::web",
            "decisiontable",
            "worksheet",
            "regulation",
        })
@NullMarked
package id.panduzi.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
