/**
 * Assessment: answers to a worksheet, what they score, and what that means for the titles. Today without a case: the
 * scoring call of the API and the page "Coba hitung". {@link id.panduzi.assessment.Scores} is the door.
 */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "exact",
            "problem",
            "criterion",
            "criterion::web",
            "worksheet",
            "regulation",
            "directory",
        })
@NullMarked
package id.panduzi.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
