package id.panduzi.external;

import static id.panduzi.external.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Conflicts;
import id.panduzi.directory.Unit;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.TaskKind;
import id.panduzi.sheet.AnswerChange;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SheetScores;
import id.panduzi.sheet.Sheets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithoutProcesses
class FieldVisitTests {

    private final Journey journey;

    FieldVisitTests(@Autowired ApplicationContext context) {
        journey = new Journey(context);
    }

    @Autowired
    private FieldVisits visits;

    @Autowired
    private Sheets sheets;

    @Autowired
    private SheetScores scores;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Progress progress;

    private Unit unit;
    private Case proposal;

    @BeforeEach
    void interviewAUnit() {
        unit = journey.unit();
        proposal = journey.interviewed(journey.admitted(unit, Award.WBK));
        progress.enter(proposal.id(), Stage.FIELD_VISIT);
    }

    @Test
    void sendsTwoOrMoreDifferentPeople() {
        refused(() -> schedule(Journey.today(), "evaluator-2")).containsExactly("team tooFew");
        refused(() -> schedule(Journey.today(), "evaluator-2", "evaluator-2")).containsExactly("team[1] duplicate");
        schedule(Journey.today(), "evaluator-3", "evaluator-2");
        assertThat(visits.team(proposal.id())).containsExactly("evaluator-2", "evaluator-3");
    }

    @Test
    void sendsNobodyWithAConflictOfInterest() {
        conflicts.noteIfAbsent(
                journey.as("evaluator-3").id(),
                unit.id(),
                Journey.today().minusYears(3),
                Journey.today().minusMonths(6));
        refused(() -> schedule(Journey.today(), "evaluator-2", "evaluator-3")).containsExactly("team[1] workedInUnit");
        assertThat(visits.team(proposal.id())).isEmpty();
    }

    @Test
    void plansNoVisitInThePast() {
        refused(() -> schedule(Journey.today().minusDays(1), "evaluator-2", "evaluator-3"))
                .containsExactly("visitOn inPast");
    }

    @Test
    void hasNoResultBeforeItsDay() {
        schedule(Journey.today().plusDays(1), "evaluator-2", "evaluator-3");
        refused(() -> record("evaluator-2", "passed")).containsExactly("outcome beforeVisitDay");
        assertThat(visits.isVisitPassed(proposal.id())).isFalse();
    }

    @Test
    void isRecordedByItsTeamAlone() {
        schedule(Journey.today(), "evaluator-2", "evaluator-3");
        assertThatThrownBy(() -> record("evaluator-1", "passed")).isInstanceOf(NotAllowed.class);
        record("evaluator-3", "passed");
        assertThat(visits.isVisitPassed(proposal.id())).isTrue();
        assertThat(sheets.isOpen(proposal.id(), Level.FIELD)).isFalse();
    }

    @Test
    void scoresInPlaceOfAllOthers() {
        schedule(Journey.today(), "evaluator-2", "evaluator-3");
        sheets.put(proposal, Level.FIELD, List.of(AnswerChange.of("B.I.b", "C")), null, journey.as("evaluator-2"));
        record("evaluator-2", "passed");
        assertThat(scores.effectiveAnswers(proposal)).containsEntry("B.I.b", "C");
        assertThat(scores.answers(proposal, Level.TPI)).containsEntry("B.I.b", "A");
    }

    @Test
    void leavesWbkToThePanelInDoubt() {
        schedule(Journey.today(), "evaluator-2", "evaluator-3");
        record("evaluator-2", "toPanel");
        assertThat(visits.isVisitPassed(proposal.id())).isTrue();
    }

    @Test
    void neverLeavesWbbmToThePanel() {
        Unit holder = journey.unit();
        Case wbk = journey.admitted(holder, Award.WBK, Journey.today().getYear() - 1, proposal.path());
        progress.award(wbk.id(), Journey.today().minusYears(1));
        proposal = journey.interviewed(journey.admitted(holder, Award.WBBM));
        progress.enter(proposal.id(), Stage.FIELD_VISIT);
        schedule(Journey.today(), "evaluator-2", "evaluator-3");
        refused(() -> record("evaluator-2", "toPanel")).containsExactly("outcome onlyForWbk");
        record("evaluator-2", "passed");
    }

    @Test
    void tellsAUnitThatFailsWhatToDo() {
        schedule(Journey.today(), "evaluator-2", "evaluator-3");
        refused(() -> record("evaluator-2", "failed")).containsExactly("recommendation required");
        Map<String, Object> failed = new HashMap<>(Map.of("outcome", "failed", "condition", "Tidak sesuai"));
        failed.put("recommendation", "Benahi layanan");
        journey.act(proposal, TaskKind.RECORD_FIELD_VISIT, "evaluator-2", failed);
        assertThat(visits.isVisitPassed(proposal.id())).isFalse();
    }

    private void schedule(LocalDate day, String... team) {
        journey.act(proposal, TaskKind.SCHEDULE_VISIT, "coordinator", Map.of("visitOn", day, "team", List.of(team)));
    }

    private void record(String username, String outcome) {
        journey.act(
                proposal,
                TaskKind.RECORD_FIELD_VISIT,
                username,
                Map.of("outcome", outcome, "condition", "Sesuai di lapangan"));
    }
}
