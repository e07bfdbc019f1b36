/**
 * From the field visit to the title and beyond: {@link id.panduzi.award.AwardDecisions} gathers clearances and votes of
 * the panel, holds the scores against the minimums by law and issues decree and certificate; {@link
 * id.panduzi.award.Monitoring} watches whether a unit still deserves its title; {@link id.panduzi.award.Register} shows
 * everybody who holds one, and who held one, and nothing else.
 */
@ApplicationModule(
        displayName = "Award",
        allowedDependencies = {
            "calendar",
            "exact",
            "problem",
            "command",
            "form",
            "directory",
            "criterion",
            "worksheet",
            "regulation",
            "proposal",
            "assessment",
            "sheet",
            "external",
        })
@NullMarked
package id.panduzi.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
