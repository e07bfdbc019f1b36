/**
 * Agencies on their pages: their units with what they propose and hold, what agency and unit claim for the criteria of
 * their level, and the two acts by which the national side calls titles and proposals into question: voiding ({@code
 * web.VoidingPage}) and proven maladministration ({@code web.MaladministrationPage}). Everything is done by the facades
 * below.
 */
@ApplicationModule(
        displayName = "Agencies",
        allowedDependencies = {
            "calendar",
            "form",
            "problem",
            "criterion",
            "criterion :: web",
            "directory",
            "regulation",
            "proposal",
            "checks",
            "award",
            "dossier :: web",
        })
@NullMarked
package id.panduzi.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
