/**
 * Decision records that prove themselves: each official decision as one signed document, and the command that verifies it
 * far from here, by evaluating it again. {@link id.panduzi.attestation.Attestations} writes a {@code RecordDocument},
 * {@code SigningKeys} hold the key that signs it, {@link id.panduzi.attestation.VerifyCommand} reads one without starting
 * anything. What a document may hold is in {@code RecordShape}; what can be evaluated again is in {@code Replay}.
 */
@ApplicationModule(
        displayName = "Attestation",
        allowedDependencies = {
            "checks",
            "criterion",
            "criterion :: web",
            "decisiontable",
            "digest",
            "directory",
            "exact",
            "problem",
            "proposal",
            "regulation",
        })
@NullMarked
package id.panduzi.attestation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
