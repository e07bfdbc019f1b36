/** What was proved of a ruleset, for people: {@code ProofPage} for published ones, {@code DraftProofPage} for those in the making. */
@NamedInterface("web")
@NullMarked
package id.panduzi.proving.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
