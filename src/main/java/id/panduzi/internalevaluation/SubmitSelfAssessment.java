package id.panduzi.internalevaluation;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import org.springframework.stereotype.Component;

@Component
class SubmitSelfAssessment implements TaskAct {

    private final InternalEvaluations evaluations;

    SubmitSelfAssessment(InternalEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SUBMIT_SELF_ASSESSMENT;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        evaluations.submitSelfAssessment(proposal, doer);
    }
}
