package id.panduzi.award;

import id.panduzi.calendar.Capital;
import id.panduzi.criterion.Decision;
import id.panduzi.external.ExternalEvaluations;
import id.panduzi.external.Opinion;
import id.panduzi.external.Step;
import id.panduzi.problem.Conflict;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The national team's evaluation reports (LHE); numbered here until it has a document of its own. */
@Component
class Reports {

    private final AwardResults results;
    private final ExternalEvaluations evaluations;
    private final Clock clock;

    Reports(AwardResults results, ExternalEvaluations evaluations, Clock clock) {
        this.results = results;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    void write(Case proposal, Ballot ballot, Decision minimums) {
        Opinion visit = evaluations.opinion(proposal.id(), Step.FIELD_VISIT).orElseThrow(() -> conflict(proposal.id()));
        results.save(new AwardResult(proposal.id(), lhe(), ballot, minimums, visit));
    }

    Optional<AwardResult> find(ProposalId proposal) {
        return results.findByProposal(proposal);
    }

    AwardResult get(ProposalId proposal) {
        return find(proposal).orElseThrow(() -> conflict(proposal));
    }

    private AwardResult.Lhe lhe() {
        LocalDate today = Capital.today(clock);
        return new AwardResult.Lhe("LHE-TPN-%d-%06d".formatted(today.getYear(), results.nextSerial()), today);
    }

    private static Conflict conflict(ProposalId proposal) {
        return new Conflict("no evaluation of " + proposal + " to decide on");
    }
}
