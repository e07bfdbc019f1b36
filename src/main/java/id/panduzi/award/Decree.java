package id.panduzi.award;

import java.time.LocalDate;

/** The decree of the Minister, or of the agency's leader where the law says so. */
public record Decree(String number, LocalDate date) {}
