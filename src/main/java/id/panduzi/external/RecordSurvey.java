package id.panduzi.external;

import id.panduzi.directory.SignedIn;
import id.panduzi.form.Submission;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskAct;
import id.panduzi.proposal.TaskKind;
import org.springframework.stereotype.Component;

@Component
class RecordSurvey implements TaskAct {

    private final ExternalEvaluations evaluations;

    RecordSurvey(ExternalEvaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.RECORD_SURVEY;
    }

    @Override
    public void perform(Case proposal, Submission submission, SignedIn doer) {
        SurveyFigures figures = new SurveyFigures(
                submission.whole("respondents"),
                submission.decimal("spakIndex"),
                submission.decimal("spkpIndex"),
                submission.text("conductedBy"));
        evaluations.recordSurvey(proposal, figures, doer);
    }
}
