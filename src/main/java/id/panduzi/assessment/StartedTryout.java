package id.panduzi.assessment;

import java.time.Instant;

/**
 * A tryout to go on with.
 *
 * @param tag of the ruleset
 * @param answers how many items are answered, counts among them
 */
public record StartedTryout(String tag, int answers, Instant changedAt) {}
