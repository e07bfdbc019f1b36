package id.panduzi.checks;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** The agency has objected, or said that it will not. */
public record ObjectionFiled(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.FILE_OBJECTION;
    }
}
