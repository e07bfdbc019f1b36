package id.panduzi.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * A task that is done, or needs no doing any more.
 *
 * @param by username of who did it; empty where nobody had to
 */
public record ClosedTask(OpenTask task, Optional<String> by, Instant at) {}
