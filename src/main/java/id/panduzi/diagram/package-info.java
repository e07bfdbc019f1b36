/**
 * The process models as drawings: where a proposal stands in them, and which way it came. {@code Drawings} knows the
 * models that ship, and nothing else can be asked for; {@code web.DiagramPage} shows them beside a list that says the same
 * without a drawing.
 */
@ApplicationModule(
        displayName = "Diagram",
        allowedDependencies = {
            "criterion",
            "directory",
            "dossier",
            "dossier :: web",
            "journal",
            "problem",
            "proposal",
            "workflow",
        })
@NullMarked
package id.panduzi.diagram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
