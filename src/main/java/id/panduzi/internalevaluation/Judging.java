package id.panduzi.internalevaluation;

import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Stage;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.Returns;
import id.panduzi.sheet.SheetScores;
import id.panduzi.sheet.Sheets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The acts of an internal evaluation, each where the proposal stands ready for it. */
@Component
class Judging {

    private final Bench bench;
    private final Sheets sheets;
    private final SheetScores scores;
    private final Returns returns;

    Judging(Bench bench, Sheets sheets, SheetScores scores, Returns returns) {
        this.bench = bench;
        this.sheets = sheets;
        this.scores = scores;
        this.returns = returns;
    }

    void submit(Case proposal, SignedIn head) {
        require(proposal, Stage.ASSESSMENT, sheets.isOpen(proposal.id(), Level.UNIT));
        requireComplete(proposal, Level.UNIT);
        sheets.close(proposal.id(), Level.UNIT);
        bench.judge(proposal, new Opinion(JudgmentKind.SELF_ASSESSMENT, Outcome.SUBMITTED, ""), head);
    }

    void assessPreliminary(Case proposal, Assessment assessment, SignedIn assessor) {
        require(proposal, Stage.INTERNAL_EVALUATION, sheets.isOpen(proposal.id(), Level.PRELIMINARY));
        Outcome outcome = Outcome.of(assessment.outcome());
        if (!returned(proposal, Level.PRELIMINARY, assessment, assessor)) {
            sheets.close(proposal.id(), Level.PRELIMINARY);
            sheets.openForWriting(proposal.id(), Level.TPI);
        }
        bench.judge(proposal, new Opinion(JudgmentKind.PRELIMINARY, outcome, assessment.note()), assessor);
    }

    void evaluate(Case proposal, Assessment assessment, SignedIn member) {
        require(proposal, Stage.INTERNAL_EVALUATION, sheets.isOpen(proposal.id(), Level.TPI));
        Outcome outcome = Outcome.of(assessment.outcome());
        if (!returned(proposal, Level.TPI, assessment, member)) {
            if (outcome == Outcome.MEETS) {
                requireComplete(proposal, Level.TPI);
            }
            sheets.close(proposal.id(), Level.TPI);
        }
        bench.judge(proposal, new Opinion(JudgmentKind.EVALUATION, outcome, assessment.note()), member);
    }

    void reviewAsLead(Case proposal, Review review, SignedIn lead) {
        Sitting sitting = bench.sitting(proposal.id());
        require(proposal, Stage.INTERNAL_EVALUATION, sitting.isReadyForLead());
        review(proposal, JudgmentKind.LEAD_REVIEW, review, lead, Stream.of(sitting.evaluation()));
    }

    void reviewAsController(Case proposal, Review review, SignedIn controller) {
        Sitting sitting = bench.sitting(proposal.id());
        require(proposal, Stage.INTERNAL_EVALUATION, sitting.isReadyForController());
        review(
                proposal,
                JudgmentKind.TECHNICAL_REVIEW,
                review,
                controller,
                Stream.of(sitting.evaluation(), sitting.lead()));
    }

    /** Whoever made a decision does not approve it. */
    private void review(
            Case proposal, JudgmentKind kind, Review review, SignedIn reviewer, Stream<Optional<Judgment>> reviewed) {
        if (reviewed.flatMap(Optional::stream).map(Judgment::judgedBy).anyMatch(reviewer.username()::equals)) {
            throw new NotAllowed("to review what one judged oneself");
        }
        Outcome outcome = Outcome.of(review.outcome());
        if (outcome == Outcome.SEND_BACK) {
            sheets.openForWriting(proposal.id(), Level.TPI);
        }
        bench.judge(proposal, new Opinion(kind, outcome, review.note()), reviewer);
    }

    private boolean returned(Case proposal, Level level, Assessment assessment, SignedIn asking) {
        if (Outcome.of(assessment.outcome()) == Outcome.RETURN) {
            returns.open(proposal, level, assessment.returns(), asking);
            return true;
        }
        if (!assessment.returns().isEmpty()) {
            throw new InvalidInput(FieldError.of("returns", "onlyWithReturn"));
        }
        return false;
    }

    private void requireComplete(Case proposal, Level level) {
        List<FieldError> open = scores.unanswered(proposal, level).stream()
                .map(item -> FieldError.of("answers." + item.code(), "unanswered", item.code()))
                .toList();
        if (!open.isEmpty()) {
            throw new InvalidInput(open);
        }
    }

    private static void require(Case proposal, Stage stage, boolean ready) {
        proposal.requireRunningIn(stage);
        if (!ready) {
            throw proposal.elsewhere();
        }
    }
}
