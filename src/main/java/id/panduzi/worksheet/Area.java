package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;

/**
 * One of the six areas of change, fulfilment and reform together (PermenPANRB 90/2021 annex II, table 3).
 *
 * @param key {@code area.1} to {@code area.6}, in the order of the worksheet
 * @param weight points it can give
 */
public record Area(String key, String name, ExactNumber weight) {}
