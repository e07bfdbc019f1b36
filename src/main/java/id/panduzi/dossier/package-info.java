/**
 * One proposal on its pages: what it waits for, what was found and decided, what is to come. {@code web.DossierHeads}
 * makes the head that every page about a proposal shows: caption, name, the line of the eight stages and the tabs.
 * Nothing here changes anything but {@code web.WithdrawPage}; what a tab shows comes from the facades of the stages.
 */
@ApplicationModule(
        displayName = "Dossier",
        allowedDependencies = {
            "assessment",
            "assessment :: shown",
            "award",
            "calendar",
            "checks",
            "criterion",
            "criterion :: web",
            "directory",
            "exact",
            "journal",
            "problem",
            "proposal",
            "regulation",
            "regulation :: web",
            "sheet",
            "telling",
            "workflow",
            "worksheet",
        })
@NullMarked
package id.panduzi.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
