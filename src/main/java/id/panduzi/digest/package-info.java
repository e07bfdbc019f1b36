/**
 * Digests: by them entries are chained, requests told apart, and secrets and names kept that nobody need read; and {@link
 * id.panduzi.digest.CanonicalJson}, the one way to write what is hashed or signed.
 */
@ApplicationModule(
        displayName = "Digests",
        allowedDependencies = {})
@NullMarked
package id.panduzi.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
