package id.panduzi.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What became of one reading. The reader's process says it in JSON, hence nulls where nothing is known.
 *
 * @param state never pending
 * @param text limited by the reader
 */
record Outcome(
        ReadingState state,
        @Nullable String mediaType,
        @Nullable ReadingReason reason,
        @Nullable Integer pages,
        @Nullable String text) {

    static Outcome unread(@Nullable String mediaType, ReadingReason reason) {
        return new Outcome(ReadingState.UNREAD, mediaType, reason, null, null);
    }

    static Outcome refused(@Nullable String mediaType, ReadingReason reason) {
        return new Outcome(ReadingState.REFUSED, mediaType, reason, null, null);
    }
}
