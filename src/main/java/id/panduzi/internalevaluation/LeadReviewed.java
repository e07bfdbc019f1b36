package id.panduzi.internalevaluation;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** The lead of TPI had a look. */
public record LeadReviewed(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.REVIEW_LEAD;
    }
}
