package id.panduzi.internalevaluation;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** The unit's head stands for its worksheet. */
public record SelfAssessmentSubmitted(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.SUBMIT_SELF_ASSESSMENT;
    }
}
