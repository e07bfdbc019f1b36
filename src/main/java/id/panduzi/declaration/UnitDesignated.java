package id.panduzi.declaration;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** An agency has designated a unit. */
public record UnitDesignated(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.DESIGNATE_UNIT;
    }
}
