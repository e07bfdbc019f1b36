/**
 * Work on a case: the page on which one task is done, for every kind of task. {@code asked} turns the form of a task into
 * what a page shows and what a browser sent back into what the task takes; {@code context} gathers what somebody needs to
 * know to decide, one class for each group of kinds; {@code web} is the way of the page. Nothing here decides anything:
 * what may be done and whether it is right is the word of {@link id.panduzi.workflow.Tasks}.
 */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "exact",
            "problem",
            "calendar",
            "command",
            "form",
            "directory",
            "evidence",
            "criterion",
            "criterion :: web",
            "worksheet",
            "regulation",
            "proposal",
            "declaration",
            "journal",
            "assessment",
            "assessment :: shown",
            "sheet",
            "internalevaluation",
            "checks",
            "external",
            "award",
            "workflow",
            "dossier :: web",
        })
@NullMarked
package id.panduzi.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
