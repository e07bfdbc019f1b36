package id.panduzi.workflow;

import id.panduzi.internalevaluation.InternalEvaluations;
import id.panduzi.proposal.ProposalId;
import org.springframework.stereotype.Component;

/** Steps and questions of {@code internal-evaluation}. */
@Component
public class InternalEvaluationProcess {

    private final InternalEvaluations evaluations;

    InternalEvaluationProcess(InternalEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    public void beginInternalEvaluation(String proposalId) {
        evaluations.beginInternalEvaluation(ProposalId.of(proposalId));
    }

    public boolean isPreliminaryNeeded(String proposalId) {
        return evaluations.isPreliminaryNeeded(ProposalId.of(proposalId));
    }

    public boolean isPreliminaryReturned(String proposalId) {
        return evaluations.isPreliminaryReturned(ProposalId.of(proposalId));
    }

    public boolean isReturned(String proposalId) {
        return evaluations.isReturned(ProposalId.of(proposalId));
    }

    public boolean isReturnFromPreliminary(String proposalId) {
        return evaluations.isReturnFromPreliminary(ProposalId.of(proposalId));
    }

    public boolean doesLeadApprove(String proposalId) {
        return evaluations.doesLeadApprove(ProposalId.of(proposalId));
    }

    public boolean doesControllerApprove(String proposalId) {
        return evaluations.doesControllerApprove(ProposalId.of(proposalId));
    }

    public void signInternalResult(String proposalId) {
        evaluations.sign(ProposalId.of(proposalId));
    }

    public boolean doesUnitMeet(String proposalId) {
        return evaluations.doesUnitMeet(ProposalId.of(proposalId));
    }
}
