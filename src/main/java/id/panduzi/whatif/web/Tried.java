package id.panduzi.whatif.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.drafting.Draft;
import id.panduzi.problem.Absent;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.web.LimitSentence;
import id.panduzi.whatif.Candidate;
import java.util.Optional;

/**
 * The rules that an address names.
 *
 * @param address of the effect's page, without a stroke at its end
 * @param back where one came from
 * @param draft empty for a published ruleset
 * @param sound empty as long as faults in a draft stand in the way
 */
public record Tried(Charter charter, String address, String back, Optional<Draft> draft, Optional<Candidate> sound) {

    /**
     * What can be tried.
     *
     * @throws Absent as long as it is not sound
     */
    Candidate candidate() {
        return sound.orElseThrow(() -> new Absent("trial"));
    }

    /** What limits ask, by its own worksheet. */
    LimitSentence limits(Wording words) {
        return new LimitSentence(
                sound.map(candidate -> candidate.ruleset().worksheet()).orElse(null), words);
    }

    public boolean isSound() {
        return sound.isPresent();
    }

    public String law() {
        return charter.law();
    }

    public String since(Wording words) {
        return words.date(charter.inForceFrom());
    }
}
