package id.panduzi.checks;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class DecideObjection implements TaskAct {

    private final ProposalChecks checks;

    DecideObjection(ProposalChecks checks) {
        this.checks = checks;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DECIDE_OBJECTION;
    }

    @Override
    public Optional<Form> form() {
        return Optional.of(Form.of(kind().key(), VerdictFields.verdicts(true)));
    }

    @Override
    public Map<String, Object> prefilled(Case proposal) {
        return Map.of(VerdictFields.VERDICTS, VerdictFields.unanswered(checks.objectedTo(proposal.id())));
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        checks.decideObjection(proposal, VerdictFields.read(submission), doer);
    }
}
