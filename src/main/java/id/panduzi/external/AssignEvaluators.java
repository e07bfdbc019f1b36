package id.panduzi.external;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class AssignEvaluators implements TaskAct {

    private final ExternalEvaluations evaluations;

    AssignEvaluators(ExternalEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.ASSIGN_EVALUATORS;
    }

    @Override
    public Optional<Form> form() {
        return Optional.of(Form.of(kind().key(), Field.texts("evaluators").required()));
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        evaluations.assign(proposal, submission.texts("evaluators"));
    }
}
