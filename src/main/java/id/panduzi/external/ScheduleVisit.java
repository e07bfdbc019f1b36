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
class ScheduleVisit implements TaskAct {

    /** Nobody goes alone. */
    private static final int FEWEST = 2;

    private final FieldVisits visits;

    ScheduleVisit(FieldVisits visits) {
        this.visits = visits;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SCHEDULE_VISIT;
    }

    @Override
    public Optional<Form> form() {
        return Optional.of(Form.of(
                kind().key(),
                Field.date("visitOn").required().notInPast(),
                Field.texts("team").atLeast(FEWEST)));
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        visits.schedule(proposal, submission.date("visitOn"), submission.texts("team"));
    }
}
