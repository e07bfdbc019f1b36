package id.panduzi.internalevaluation;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** The technical controller of TPI had a look. */
public record TechnicallyReviewed(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.REVIEW_TECHNICAL;
    }
}
