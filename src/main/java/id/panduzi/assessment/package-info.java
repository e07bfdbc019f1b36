/**
 * Assessment: answers to a worksheet, what they score, and what that means for the titles. Today without a case: {@link
 * id.panduzi.assessment.Scores} scores, {@link id.panduzi.assessment.Eligibility} rehearses who may be proposed, {@link
 * id.panduzi.assessment.Tryouts} keeps what people try on the page "Coba hitung", and {@link id.panduzi.assessment.Lift}
 * finds the smallest change that would meet a limit. Nothing here is an official act.
 */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "calendar",
            "exact",
            "problem",
            "criterion",
            "criterion::web",
            "worksheet",
            "regulation",
            "regulation::web",
            "directory",
        })
@NullMarked
package id.panduzi.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
