package id.panduzi.evidence;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of some bytes has come, without their text.
 *
 * @param reason why they are unread or refused; empty otherwise
 * @param pages or slides; empty where the file does not tell
 */
public record ReadingProgress(String sha256, ReadingState state, Optional<ReadingReason> reason, OptionalInt pages) {

    /** As the table has it. */
    public ReadingProgress(String sha256, ReadingState state, @Nullable String reason, @Nullable Integer pages) {
        this(
                sha256,
                state,
                Optional.ofNullable(reason).map(ReadingReason::of),
                pages == null ? OptionalInt.empty() : OptionalInt.of(pages));
    }
}
