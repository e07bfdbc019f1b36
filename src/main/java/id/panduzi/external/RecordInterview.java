package id.panduzi.external;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import org.springframework.stereotype.Component;

@Component
class RecordInterview implements TaskAct {

    private final ExternalEvaluations evaluations;

    RecordInterview(ExternalEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.RECORD_INTERVIEW;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        evaluations.recordInterview(proposal, submission.date("heldOn"), Opinion.of(submission), doer);
    }
}
