package id.panduzi.award;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import org.springframework.stereotype.Component;

@Component
class ReportMonitoring implements TaskAct {

    private final Monitoring monitoring;

    ReportMonitoring(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.REPORT_MONITORING;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        boolean stillMeets = submission.text("outcome").equals("stillMeets");
        monitoring.report(
                proposal,
                new MonitoringReport(submission.date("reportedOn"), stillMeets, submission.text("note")),
                doer);
    }
}
