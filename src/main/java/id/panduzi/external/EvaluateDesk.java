package id.panduzi.external;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.ReturnedItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class EvaluateDesk implements TaskAct {

    private final ExternalEvaluations evaluations;

    EvaluateDesk(ExternalEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.EVALUATE_DESK;
    }

    @Override
    public Optional<Form> form() {
        return Optional.of(DeskForm.FORM);
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        evaluations.evaluateDesk(proposal, Opinion.of(submission), ReturnedItem.in(submission), doer);
    }
}
