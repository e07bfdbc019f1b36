package id.panduzi.award;

import java.time.LocalDate;

/**
 * What the internal team says of a unit at least every two years.
 *
 * @param stillMeets false if the unit no longer meets what its title asks
 */
public record MonitoringReport(LocalDate reportedOn, boolean stillMeets, String note) {}
