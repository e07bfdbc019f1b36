package id.panduzi.internalevaluation;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.ReturnedItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class EvaluateInternally implements TaskAct {

    private static final Form FORM = Form.of(
            TaskKind.EVALUATE_INTERNALLY.key(),
            Field.choice("outcome", "meets", "doesNotMeet", "return").required(),
            Field.longText("note").required(),
            ReturnedItem.field());

    private final InternalEvaluations evaluations;

    EvaluateInternally(InternalEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.EVALUATE_INTERNALLY;
    }

    @Override
    public Optional<Form> form() {
        return Optional.of(FORM);
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        Assessment assessment =
                new Assessment(submission.text("outcome"), submission.text("note"), ReturnedItem.in(submission));
        evaluations.evaluate(proposal, assessment, doer);
    }
}
