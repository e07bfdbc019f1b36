package id.panduzi.sheet;

import java.util.Optional;

/**
 * What stood at an item before.
 *
 * @param round number of the return round it was written in; 0 before the first
 */
public record EarlierAnswer(Level level, Optional<String> answer, Optional<String> note, Written written, int round) {}
