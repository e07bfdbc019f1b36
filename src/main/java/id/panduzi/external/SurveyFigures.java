package id.panduzi.external;

import id.panduzi.exact.ExactNumber;

/**
 * What the national survey found in a unit.
 *
 * @param respondents who answered, having been served; at least {@value #FEWEST}
 * @param spak index of perceived absence of corruption, 0 to 4, exact
 * @param spkp index of perceived quality of service, 0 to 4, exact
 * @param conductedBy the statistics office or whom it was entrusted to
 */
public record SurveyFigures(long respondents, ExactNumber spak, ExactNumber spkp, String conductedBy) {

    /** PermenPANRB 90/2021 annex II; a size computed for units with few customers has no field of its own yet. */
    static final long FEWEST = 30;
}
