package id.panduzi.whatif.web;

import org.jspecify.annotations.Nullable;

/**
 * Which limit somebody moves, and where to, as it stands in the address.
 *
 * @param row question and row's id, as {@code award/spakWbk}
 * @param limit as typed
 */
public record LimitQuery(@Nullable String row, @Nullable String limit) {}
