package id.panduzi.checks;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import org.springframework.stereotype.Component;

@Component
class ApproveByLeader implements TaskAct {

    private final ProposalChecks checks;

    ApproveByLeader(ProposalChecks checks) {
        this.checks = checks;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.APPROVE_BY_LEADER;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        checks.approve(proposal, submission.text("outcome").equals("approve"));
    }
}
