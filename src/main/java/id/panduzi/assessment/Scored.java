package id.panduzi.assessment;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.regulation.Ruleset;
import id.panduzi.worksheet.Scorecard;
import java.util.Map;

/**
 * What answers to a worksheet come to.
 *
 * @param decisions for each award whether its minimums are met; unofficial
 */
public record Scored(Ruleset ruleset, Scorecard scorecard, Map<Award, Decision> decisions) {

    public Scored {
        decisions = Map.copyOf(decisions);
    }
}
