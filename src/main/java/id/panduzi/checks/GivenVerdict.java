package id.panduzi.checks;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one criterion.
 *
 * @param criterion its key
 * @param note why; needed where it is not met, and where the table says it is not
 */
public record GivenVerdict(
        String criterion, boolean met, @Nullable String note) {}
