/**
 * Files that prove something: received, kept under the SHA-256 of their bytes, and read. {@link
 * id.panduzi.evidence.Evidence} is the way in. Receipt comes first and never waits for reading; reading happens later, in
 * a process of its own that may fail without harm to anything. Everything here is named by the number of its proposal,
 * and whoever asks must check that the caller may see that proposal: this module lies beneath proposals and cannot.
 */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"problem", "journal", "directory"})
@NullMarked
package id.panduzi.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
