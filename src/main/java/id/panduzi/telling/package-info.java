/**
 * Acts in words that people read: {@link id.panduzi.telling.Teller} takes entries of the journal and gives back what
 * happened, how it came out, who did it and what was said, in the reader's language. What an act is called is the message
 * {@code Act.<what>}; what it was about are {@link id.panduzi.telling.Detail}s, in their order; lists are told by {@code
 * Lines}. An entry with details nobody foresaw is told without them, never wrongly.
 */
@ApplicationModule(
        displayName = "Telling",
        allowedDependencies = {
            "award",
            "criterion",
            "criterion :: web",
            "directory",
            "evidence",
            "exact",
            "journal",
            "proposal",
            "regulation",
            "sheet",
        })
@NullMarked
package id.panduzi.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
