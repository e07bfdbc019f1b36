package id.panduzi.external;

import static id.panduzi.external.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Conflicts;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.AnswerChange;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SheetScores;
import id.panduzi.sheet.Sheets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithoutProcesses
class ExternalEvaluationTests {

    private final Journey journey;

    ExternalEvaluationTests(@Autowired ApplicationContext context) {
        journey = new Journey(context);
    }

    @Autowired
    private ExternalEvaluations evaluations;

    @Autowired
    private Sheets sheets;

    @Autowired
    private SheetScores scores;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private DecisionRecords records;

    @Autowired
    private Progress progress;

    private Unit unit;
    private Case proposal;
    private SignedIn evaluator;

    @BeforeEach
    void admitAProposal() {
        unit = journey.unit();
        proposal = journey.admitted(unit, Award.WBK);
        journey.national("coordinator", Role.TPN_COORDINATOR);
        journey.national("evaluator-2", Role.TPN_EVALUATOR);
        evaluator = journey.national("evaluator-1", Role.TPN_EVALUATOR);
    }

    @Test
    void opensTheSheetForThoseWhoAreAssignedAndForNobodyElse() {
        List<AnswerChange> answer = List.of(AnswerChange.of("A.I.1.i.a", "Tidak"));
        assign("evaluator-1");
        assertThat(evaluations.evaluators(proposal.id())).containsExactly("evaluator-1");
        sheets.put(proposal, Level.TPN, answer, null, evaluator);
        assertThatThrownBy(() -> sheets.put(proposal, Level.TPN, answer, null, journey.as("evaluator-2")))
                .isInstanceOf(NotAllowed.class);
        assertThat(scores.effectiveAnswers(proposal)).containsEntry("A.I.1.i.a", "Tidak");
    }

    @Test
    void refusesWhoIsNoNationalEvaluatorAndNamesThemAll() {
        journey.national("panelist", Role.PANEL);
        refused(() -> assign("nobody", "evaluator-1", "panelist"))
                .containsExactly("evaluators[0] notAnEvaluator", "evaluators[2] notAnEvaluator");
        assertThat(evaluations.evaluators(proposal.id())).isEmpty();
        assertThat(sheets.isOpen(proposal.id(), Level.TPN)).isFalse();
    }

    @Test
    void refusesWhoWorksOrLatelyWorkedInTheUnit() {
        var works = journey.national("works-" + unit.code(), Role.TPN_EVALUATOR);
        var worked = journey.national("worked-" + unit.code(), Role.TPN_EVALUATOR);
        var wasThere = journey.national("was-there-" + unit.code(), Role.TPN_EVALUATOR);
        var today = Journey.today();
        conflicts.noteIfAbsent(works.id(), unit.id(), today.minusYears(1), null);
        conflicts.noteIfAbsent(worked.id(), unit.id(), today.minusYears(9), today.minusYears(2));
        conflicts.noteIfAbsent(
                wasThere.id(),
                unit.id(),
                today.minusYears(9),
                today.minusYears(2).minusDays(1));
        refused(() -> assign("evaluator-1", works.username(), worked.username(), wasThere.username()))
                .containsExactly("evaluators[1] worksInUnit", "evaluators[2] workedInUnit");
        assign(wasThere.username());
    }

    @Test
    void refusesWhoEvaluatedTheSameProposalInTheAgency() {
        Unit other = journey.unit();
        SignedIn both = journey.national("both-" + other.code(), Role.TPI_MEMBER, Role.TPN_EVALUATOR);
        int season = Journey.today().getYear();
        Case judged = journey.admitted(other, Award.WBK, season, proposal.path(), both);
        Map<String, Object> chosen = Map.of("evaluators", List.of(both.username()));
        refused(() -> journey.act(judged, TaskKind.ASSIGN_EVALUATORS, "coordinator", chosen))
                .containsExactly("evaluators[0] wasOfInternalTeam");
        assign(both.username());
    }

    @Test
    void needsAtLeastOneEvaluatorAndNobodyTwice() {
        refused(() -> assign()).containsExactly("evaluators tooFew");
        refused(() -> assign("evaluator-1", "evaluator-1")).containsExactly("evaluators[1] duplicate");
    }

    @Test
    void tellsAUnitThatFailsWhatToDo() {
        assign("evaluator-1");
        Map<String, Object> failing = new HashMap<>(Map.of("outcome", "fail", "condition", "Lemah"));
        refused(() -> desk(failing)).containsExactly("recommendation required");
        failing.put("recommendation", "Perbaiki");
        desk(failing);
        assertThat(evaluations.isDeskPassed(proposal.id())).isFalse();
        assertThat(evaluations.isReturned(proposal.id())).isFalse();
        assertThat(sheets.isOpen(proposal.id(), Level.TPN)).isFalse();
        DecisionRecord kept = records.of(proposal.id()).get(0);
        assertThat(kept.kind()).isEqualTo("desk");
        assertThat(kept.outcome()).isEqualTo("fail");
        assertThat(kept.decidedBy()).isEqualTo("evaluator-1");
        assertThat(kept.content()).isEqualTo(Map.of("condition", "Lemah", "recommendation", "Perbaiki"));
    }

    @Test
    void returnsNamedItemsAndWaitsForTheAnswer() {
        assign("evaluator-1");
        Map<String, Object> returning = new HashMap<>(Map.of("outcome", "return", "condition", "Kurang bukti"));
        refused(() -> desk(returning)).isNotEmpty();
        Map<String, String> item = Map.of("item", "A.I.1.i.a", "reason", "EVIDENCE_MISSING", "text", "Lampirkan SK");
        returning.put("returns", List.of(item));
        desk(returning);
        assertThat(evaluations.isReturned(proposal.id())).isTrue();
        assertThat(evaluations.isDeskPassed(proposal.id())).isFalse();
        assertThat(sheets.isOpen(proposal.id(), Level.TPN)).isFalse();
        assertThat(sheets.isLocked(proposal.id(), Level.UNIT, "A.I.1.i.a")).isFalse();
        assertThat(sheets.isLocked(proposal.id(), Level.UNIT, "A.I.1.i.b")).isTrue();
        refused(() -> desk(Map.of("outcome", "continue", "condition", "Baik", "returns", List.of(item))))
                .containsExactly("returns onlyWithReturn");
    }

    @Test
    void asksThirtyPeopleAtLeast() {
        Case interviewed = journey.interviewed(proposal);
        assertThat(evaluations.isInterviewPassed(proposal.id())).isTrue();
        refused(() -> survey(interviewed, 29)).containsExactly("respondents tooFewRespondents");
        assertThat(evaluations.survey(proposal.id())).isEmpty();
        survey(interviewed, 30);
        assertThat(evaluations.survey(proposal.id()).orElseThrow().respondents())
                .isEqualTo(30);
    }

    @Test
    void letsTheNationalSurveyCountDigitByDigit() {
        survey(journey.interviewed(proposal), 30);
        assertThat(scores.effectiveAnswers(proposal))
                .containsEntry("B.I.a", "3.5999999999999999999999")
                .containsEntry("B.II.a", "3.6");
        assertThat(scores.answers(proposal, Level.TPI)).containsEntry("B.I.a", "4");
    }

    @Test
    void knowsNoIndexBeyondFour() {
        Case interviewed = journey.interviewed(proposal);
        Map<String, Object> survey =
                Map.of("respondents", 30, "spakIndex", "4.01", "spkpIndex", "-0.1", "conductedBy", "BPS");
        refused(() -> journey.act(interviewed, TaskKind.RECORD_SURVEY, "evaluator-1", survey))
                .containsExactly("spakIndex outOfRange", "spkpIndex outOfRange");
    }

    @Test
    void actsInItsOwnStageOnly() {
        Case interviewed = journey.interviewed(proposal);
        progress.coach(interviewed.id());
        assertThatThrownBy(() -> survey(interviewed, 30))
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.stage()).contains("externalEvaluation"));
    }

    private void assign(String... usernames) {
        journey.act(proposal, TaskKind.ASSIGN_EVALUATORS, "coordinator", Map.of("evaluators", List.of(usernames)));
    }

    private void desk(Map<String, ?> fields) {
        journey.act(proposal, TaskKind.EVALUATE_DESK, "evaluator-1", fields);
    }

    private void survey(Case interviewed, int respondents) {
        journey.act(
                interviewed,
                TaskKind.RECORD_SURVEY,
                "evaluator-1",
                Map.of(
                        "respondents", respondents,
                        "spakIndex", "3.5999999999999999999999",
                        "spkpIndex", "3.60",
                        "conductedBy", "BPS"));
    }
}
