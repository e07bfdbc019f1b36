package id.panduzi.checks;

import java.util.Set;

/**
 * Lets a proposal pass one criterion that it does not meet. Since PermenPANRB 90/2021 the national team may do so on a
 * technical consideration (annex II, chapter II); never where the internal team's scores miss the award minimums.
 *
 * @param criterion its key
 * @param basis what the consideration rests on
 */
public record TechnicalConsideration(String criterion, String basis) {

    private static final Set<String> LAWS = Set.of("PERMENPANRB-90-2021", "PERMENPANRB-5-2024");

    /** Whether the rules of that prefix know it. */
    public static boolean isLawfulUnder(String law) {
        return LAWS.contains(law);
    }
}
