package id.panduzi.checks;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class FileObjection implements TaskAct {

    private static final String ITEMS = "items";
    private static final String TEXT = "text";
    private static final String WAIVED = "waived";

    private final ProposalChecks checks;

    FileObjection(ProposalChecks checks) {
        this.checks = checks;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.FILE_OBJECTION;
    }

    @Override
    public Optional<Form> form() {
        Field items = Field.rows(
                ITEMS,
                Field.text(VerdictFields.CRITERION).required(),
                Field.longText(TEXT).required());
        return Optional.of(Form.of(kind().key(), items, Field.yesNo(WAIVED)));
    }

    @Override
    public Map<String, Object> prefilled(Case proposal) {
        return Map.of(ITEMS, VerdictFields.unanswered(checks.standingInTheWay(proposal.id())));
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        List<ObjectionItem> items = submission.rows(ITEMS).stream()
                .map(row -> new ObjectionItem(row.text(VerdictFields.CRITERION), row.text(TEXT)))
                .toList();
        if (!submission.flag(WAIVED)) {
            checks.object(proposal, items);
        } else if (items.isEmpty()) {
            checks.waiveObjection(proposal);
        } else {
            throw new InvalidInput(FieldError.of(WAIVED, "itemsOrWaived"));
        }
    }
}
