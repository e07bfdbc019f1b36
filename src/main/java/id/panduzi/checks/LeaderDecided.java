package id.panduzi.checks;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** The leader of the agency has approved a proposal, or refused to. */
public record LeaderDecided(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.APPROVE_BY_LEADER;
    }
}
