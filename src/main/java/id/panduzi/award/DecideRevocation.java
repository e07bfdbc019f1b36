package id.panduzi.award;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class DecideRevocation implements TaskAct {

    private static final String NUMBER = "decreeNumber";
    private static final String DATE = "decreeDate";

    private final Monitoring monitoring;

    DecideRevocation(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.DECIDE_REVOCATION;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        boolean revoked = submission.text("outcome").equals(RevocationDecision.REVOKE);
        RevocationDecision decision =
                new RevocationDecision(revoked ? decree(submission) : null, submission.text("reason"));
        monitoring.decideRevocation(proposal, decision, doer);
    }

    private static Decree decree(Submission submission) {
        List<FieldError> missing = Stream.of(NUMBER, DATE)
                .filter(field -> !submission.has(field))
                .map(field -> FieldError.of(field, "required"))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return new Decree(submission.text(NUMBER), submission.date(DATE));
    }
}
