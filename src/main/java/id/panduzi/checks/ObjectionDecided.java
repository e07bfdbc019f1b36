package id.panduzi.checks;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** Somebody has decided about an objection. */
public record ObjectionDecided(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.DECIDE_OBJECTION;
    }
}
