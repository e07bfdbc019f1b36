/** The pages of a proposal. {@link id.panduzi.dossier.web.DossierHeads} is what other modules' pages about it use. */
@NamedInterface("web")
@NullMarked
package id.panduzi.dossier.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
