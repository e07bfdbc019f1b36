package id.panduzi.external;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import org.springframework.stereotype.Component;

@Component
class RecordFieldVisit implements TaskAct {

    private final FieldVisits visits;

    RecordFieldVisit(FieldVisits visits) {
        this.visits = visits;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.RECORD_FIELD_VISIT;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        visits.record(proposal, Opinion.of(submission), doer);
    }
}
