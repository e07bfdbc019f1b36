package id.panduzi.external;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.ProposalId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Keeps opinions, beside them the decision record that the unit can read. */
@Component
class Opinions {

    private final NationalJudgments judgments;
    private final DecisionRecords records;
    private final Clock clock;

    Opinions(NationalJudgments judgments, DecisionRecords records, Clock clock) {
        this.judgments = judgments;
        this.records = records;
        this.clock = clock;
    }

    void keep(Case proposal, Step step, Opinion opinion, SignedIn judge) {
        keep(proposal, step, opinion, judge, Map.of());
    }

    /** @param more what else the decision record says */
    void keep(Case proposal, Step step, Opinion opinion, SignedIn judge, Map<String, Object> more) {
        opinion.requireAdvice();
        int sequence = judgments.countOf(proposal.id()) + 1;
        judgments.save(new NationalJudgment(proposal.id(), step, sequence, opinion, judge.id(), clock.instant()));
        Map<String, Object> content = opinion.content();
        content.putAll(more);
        records.record(proposal, step.key(), judge, opinion.outcome(), content);
    }

    Optional<Opinion> latest(ProposalId proposal, Step step) {
        return judgments.latest(proposal, step, Limit.of(1)).stream()
                .map(NationalJudgment::opinion)
                .findFirst();
    }

    boolean isLatest(ProposalId proposal, Step step, String outcome) {
        return latest(proposal, step).filter(opinion -> opinion.is(outcome)).isPresent();
    }
}
