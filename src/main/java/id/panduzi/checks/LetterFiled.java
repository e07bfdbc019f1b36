package id.panduzi.checks;

import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.TaskFinished;
import id.panduzi.proposal.TaskKind;

/** The agency has filed its letter for a proposal. */
public record LetterFiled(ProposalId proposal) implements TaskFinished {

    @Override
    public TaskKind kind() {
        return TaskKind.FILE_PROPOSAL_LETTER;
    }
}
