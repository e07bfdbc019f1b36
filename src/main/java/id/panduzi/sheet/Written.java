package id.panduzi.sheet;

import java.time.Instant;

/**
 * Who last wrote at an item, and when.
 *
 * @param by username
 */
public record Written(String by, Instant at) {}
