/**
 * How a draft becomes law. {@link id.panduzi.publication.Publications} lets an editor propose it once nothing stands in
 * its way, lets somebody else approve it or hand it back, and lets it be withdrawn before its day; {@link
 * id.panduzi.publication.TransitionalMoves} moves a named group of running proposals to another version. Everything is in the
 * journal of the version; what publishing itself means is in the module regulation.
 */
@ApplicationModule(
        displayName = "Publication of rules",
        allowedDependencies = {
            "calendar",
            "problem",
            "journal",
            "directory",
            "criterion",
            "criterion :: web",
            "regulation",
            "drafting",
            "drafting :: web",
            "proof",
            "proving",
            "proving :: web",
            "proposal",
            "checks",
            "award",
        })
@NullMarked
package id.panduzi.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
