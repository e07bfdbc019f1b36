package id.panduzi.award;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class RecordClearance implements TaskAct {

    private final AwardDecisions decisions;

    RecordClearance(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.RECORD_CLEARANCE;
    }

    @Override
    public Optional<Form> form() {
        Field bodies = Field.choice(
                Clearances.BODY,
                Stream.of(ClearanceBody.values()).map(ClearanceBody::name).toArray(String[]::new));
        return Optional.of(Form.of(
                kind().key(),
                Field.rows(
                                Clearances.FIELD,
                                bodies.required(),
                                Field.yesNo(Clearances.CLEAR).required(),
                                Field.text(Clearances.LETTER_NUMBER),
                                Field.longText(Clearances.NOTE))
                        .required()
                        .distinctBy(Clearances.BODY)));
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        List<Clearance> answers = submission.rows(Clearances.FIELD).stream()
                .map(RecordClearance::clearance)
                .toList();
        decisions.recordClearances(proposal, answers, doer);
    }

    private static Clearance clearance(Submission row) {
        return new Clearance(
                ClearanceBody.valueOf(row.text(Clearances.BODY)),
                row.flag(Clearances.CLEAR),
                row.optionalText(Clearances.LETTER_NUMBER).orElse(null),
                row.optionalText(Clearances.NOTE).orElse(null));
    }
}
