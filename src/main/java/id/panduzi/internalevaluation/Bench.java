package id.panduzi.internalevaluation;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where judgments are passed and kept. */
@Component
class Bench {

    private final Judgments judgments;
    private final Clock clock;

    Bench(Judgments judgments, Clock clock) {
        this.judgments = judgments;
        this.clock = clock;
    }

    Sitting sitting(ProposalId proposal) {
        return new Sitting(judgments.of(proposal));
    }

    List<Judgment> all(ProposalId proposal) {
        return judgments.of(proposal);
    }

    void begin(ProposalId proposal) {
        keep(proposal, new Opinion(JudgmentKind.BEGINNING, Outcome.BEGUN, ""), "system");
    }

    void judge(Case proposal, Opinion opinion, SignedIn judge) {
        keep(proposal.id(), opinion, judge.username());
    }

    private void keep(ProposalId proposal, Opinion opinion, String judge) {
        List<Judgment> before = judgments.of(proposal);
        int sequence = before.isEmpty() ? 1 : before.get(before.size() - 1).sequence() + 1;
        judgments.saveAndFlush(new Judgment(proposal, sequence, opinion, judge, clock.instant()));
    }
}
