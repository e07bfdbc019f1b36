package id.panduzi.checks;

/**
 * Lets a proposal pass one criterion that it does not meet. Since PermenPANRB 90/2021 the national team may do so on a
 * technical consideration (annex II, chapter II), as the ruleset's charter says; never where the internal team's scores miss the award minimums.
 *
 * @param criterion its key
 * @param basis what the consideration rests on
 */
public record TechnicalConsideration(String criterion, String basis) {}
