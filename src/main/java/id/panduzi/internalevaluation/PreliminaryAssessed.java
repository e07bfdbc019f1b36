package id.panduzi.internalevaluation;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** The preliminary assessor came to a result. */
public record PreliminaryAssessed(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.ASSESS_PRELIMINARY;
    }
}
