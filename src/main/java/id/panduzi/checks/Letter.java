package id.panduzi.checks;

import java.time.LocalDate;

/**
 * The letter by which an agency proposes its units of a season.
 *
 * @param date the day of submission
 * @param sptjmNumber of the statement of absolute responsibility that goes with it
 */
public record Letter(String number, LocalDate date, String sptjmNumber) {}
