/**
 * The process engine inside the application, and the inbox beside it. {@link id.panduzi.workflow.Tasks} lists tasks and is
 * the one door through which they are done; what a stage's module says has happened moves the process ({@code
 * ProposalLifecycleTriggers}), and {@code InboxWriter} keeps the inbox equal to the engine's tasks in the same transaction.
 * The engine: its tables (version 1 of the schema's history) and its settings, chosen so
 * that a model is data and never a program. No script runs, decision tables know FEEL only, and expressions in processes
 * see the beans named here and no others. Together with {@code regulation} the only place that may import the engine.
 */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "problem",
            "journal",
            "calendar",
            "command",
            "form",
            "directory",
            "regulation",
            "proposal",
            "declaration",
            "internalevaluation",
            "checks",
            "external",
            "award",
        })
@NullMarked
package id.panduzi.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
