package id.panduzi.internalevaluation;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** A member of TPI came to a result. */
public record InternallyEvaluated(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.EVALUATE_INTERNALLY;
    }
}
