package id.panduzi.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something was done to a subject, without its details.
 *
 * @param what as in {@link Entry}
 * @param stage as in {@link Entry}
 */
public record Milestone(String what, @Nullable String stage, Instant at) {}
