/** Digests of text: by them entries are chained, requests told apart, and secrets and names kept that nobody need read. */
@ApplicationModule(
        displayName = "Digests",
        allowedDependencies = {})
@NullMarked
package id.panduzi.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
