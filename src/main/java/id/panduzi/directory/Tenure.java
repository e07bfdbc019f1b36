package id.panduzi.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's time in a unit, for conflicts of interest.
 *
 * @param until the last day; empty while it lasts
 */
public record Tenure(Unit unit, LocalDate from, Optional<LocalDate> until) {}
