package id.panduzi.declaration;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** A unit has declared its commitment. */
public record DeclarationRecorded(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.RECORD_DECLARATION;
    }
}
