package id.panduzi.dossier.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.web.LimitSentence;
import java.util.List;
import org.springframework.stereotype.Component;

/** The minimums of an award as they were decided last, points of a survey also as its index. */
@Component
class KeptMinimums {

    private final Rulesets rulesets;

    KeptMinimums(Rulesets rulesets) {
        this.rulesets = rulesets;
    }

    /** Empty before a decision. */
    List<Criteria.Row> of(List<DecisionRecord> decisions, Wording words) {
        return decisions.stream()
                .filter(decision -> decision.kind().equals(Criteria.AWARD))
                .reduce((first, last) -> last)
                .map(decision -> Criteria.of(decision, limits(decision, words)))
                .orElse(List.of());
    }

    private LimitSentence limits(DecisionRecord decision, Wording words) {
        return new LimitSentence(rulesets.get(decision.ruleset()).worksheet(), words);
    }
}
