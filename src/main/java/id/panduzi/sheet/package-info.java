/**
 * The worksheets of a proposal: one a level, kept side by side, and what evaluators send back to the unit. {@link
 * id.panduzi.sheet.Sheets} reads and writes them and lets the stages above open and close a level for writing; {@link
 * id.panduzi.sheet.SheetScores} scores a level and the <em>effective</em> answers; {@link id.panduzi.sheet.Returns} keeps
 * return rounds, which unlock the named items and nothing else. No answer is ever lost: what is replaced is kept as past.
 */
@ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {
            "exact",
            "problem",
            "problem :: web",
            "journal",
            "command",
            "form",
            "directory",
            "evidence",
            "criterion",
            "criterion::web",
            "worksheet",
            "regulation",
            "proposal",
            "assessment",
            "assessment::score",
        })
@NullMarked
package id.panduzi.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
