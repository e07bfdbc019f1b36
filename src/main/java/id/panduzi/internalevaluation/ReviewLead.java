package id.panduzi.internalevaluation;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import org.springframework.stereotype.Component;

@Component
class ReviewLead implements TaskAct {

    private final InternalEvaluations evaluations;

    ReviewLead(InternalEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.REVIEW_LEAD;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        evaluations.reviewAsLead(proposal, new Review(submission.text("outcome"), submission.text("note")), doer);
    }
}
