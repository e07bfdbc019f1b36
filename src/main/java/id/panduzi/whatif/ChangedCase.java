package id.panduzi.whatif;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Question;
import id.panduzi.directory.Unit;
import java.util.List;

/**
 * A case whose outcome a trial would change, by name.
 *
 * @param number of the proposal
 * @param ruleset tag of the rules it was decided by
 */
public record ChangedCase(
        String number,
        Question question,
        Unit unit,
        Award award,
        int year,
        String ruleset,
        Turn turn,
        List<Reason> reasons) {

    /** Where a list goes on after it. */
    public String cursor() {
        return number + "/" + question.key();
    }
}
