/**
 * The worksheet of a proposal on its pages, filled by hand: {@link id.panduzi.scoresheet.Filling} writes what differs from
 * what a page showed, so that windows and colleagues do not undo each other, and says of each field why it was not taken.
 * {@code web} shows areas and items with all levels beside each other, takes evidence in and shows what was read in it.
 */
@ApplicationModule(
        displayName = "Score sheet",
        allowedDependencies = {
            "exact",
            "problem",
            "problem :: web",
            "criterion",
            "criterion::web",
            "worksheet",
            "regulation",
            "directory",
            "evidence",
            "proposal",
            "assessment",
            "assessment::shown",
            "sheet",
            "sheet::web",
            "dossier::web",
        })
@NullMarked
package id.panduzi.scoresheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
