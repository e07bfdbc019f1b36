package id.panduzi.award;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import org.springframework.stereotype.Component;

@Component
class IssueDecree implements TaskAct {

    private final AwardDecisions decisions;

    IssueDecree(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ISSUE_DECREE;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        Decree decree = new Decree(submission.text("decreeNumber"), submission.date("decreeDate"));
        decisions.issueDecree(proposal, decree, doer);
    }
}
