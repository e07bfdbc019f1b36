/**
 * What joins many subjects on one screen: the home page, the language, and what the layout of every page needs to know.
 * A page of another module only names its view; {@code web.LayoutModel} adds who is signed in and the language links.
 */
@ApplicationModule(
        displayName = "Workplace",
        allowedDependencies = {
            "problem",
            "problem :: web",
            "assessment",
            "assessment :: shown",
            "criterion",
            "criterion :: web",
            "journal",
            "command",
            "directory",
            "regulation",
            "proposal",
            "checks",
            "award",
            "sheet",
            "workflow",
            "workflow :: web",
        })
@NullMarked
package id.panduzi.workplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
