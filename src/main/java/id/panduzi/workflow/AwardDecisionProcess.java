package id.panduzi.workflow;

import id.panduzi.award.AwardDecisions;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import org.springframework.stereotype.Component;

/** Steps and questions of {@code award-decision}. */
@Component
public class AwardDecisionProcess {

    private final Progress progress;
    private final AwardDecisions awards;

    AwardDecisionProcess(Progress progress, AwardDecisions awards) {
        this.progress = progress;
        this.awards = awards;
    }

    public void beginAwardDecision(String proposalId) {
        progress.enter(ProposalId.of(proposalId), Stage.AWARD_DECISION);
    }

    public void decideMinimums(String proposalId) {
        awards.decideMinimums(ProposalId.of(proposalId));
    }

    public boolean deservesAward(String proposalId) {
        return awards.deservesAward(ProposalId.of(proposalId));
    }

    public String decreeRole(String proposalId) {
        return awards.decreeRole(ProposalId.of(proposalId));
    }

    public void grantAward(String proposalId) {
        awards.grant(ProposalId.of(proposalId));
    }
}
