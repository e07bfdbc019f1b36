package id.panduzi.checks;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import org.springframework.stereotype.Component;

@Component
class FileProposalLetter implements TaskAct {

    private final ProposalChecks checks;

    FileProposalLetter(ProposalChecks checks) {
        this.checks = checks;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.FILE_PROPOSAL_LETTER;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        Letter letter = new Letter(
                submission.text("letterNumber"), submission.date("letterDate"), submission.text("sptjmNumber"));
        checks.fileLetter(proposal, letter, doer);
    }
}
