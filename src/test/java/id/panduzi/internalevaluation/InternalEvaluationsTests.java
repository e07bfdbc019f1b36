package id.panduzi.internalevaluation;

import static id.panduzi.sheet.ProposalMother.aProposal;
import static id.panduzi.sheet.ProposalMother.explained;
import static id.panduzi.sheet.ProposalMother.meets;
import static id.panduzi.sheet.ProposalMother.ofAMinistry;
import static id.panduzi.sheet.ProposalMother.returns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.panduzi.WithoutProcesses;
import id.panduzi.directory.Role;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import id.panduzi.sheet.AnswerChange;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ProposalMother;
import id.panduzi.sheet.Sheets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@WithoutProcesses
class InternalEvaluationsTests {

    private static final Review APPROVE = new Review("approve", "Sesuai");
    private static final Review SEND_BACK = new Review("sendBack", "Periksa lagi");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private InternalEvaluations evaluations;

    @Autowired
    private Sheets sheets;

    @Autowired
    private Progress progress;

    @Autowired
    private DecisionRecords decisions;

    @Autowired
    private JdbcTemplate jdbc;

    /** Each test begins with one. */
    @SuppressWarnings("NullAway.Init")
    private ProposalMother proposal;

    @Test
    void refusesAnIncompleteSelfAssessmentNamingWhatIsOpen() {
        proposal = aProposal(application).inAssessment();
        proposal.filled(Level.UNIT, proposal.as(Role.OPERATOR));
        List<AnswerChange> taken = List.of(AnswerChange.cleared("A.I.1.i.a"), AnswerChange.cleared("111"));
        sheets.put(proposal.now(), Level.UNIT, taken, null, proposal.as(Role.OPERATOR));
        InvalidInput open = catchThrowableOfType(InvalidInput.class, this::submit);
        assertThat(open.errors()).extracting(FieldError::code).containsOnly("unanswered");
        assertThat(open.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "answers.A.I.1.i.a",
                        "answers."
                                + proposal.worksheet().item("111").orElseThrow().code());
        assertThat(sheets.isOpen(id(), Level.UNIT)).isTrue();
    }

    @Test
    void locksTheUnitsSheetOnceItIsSubmitted() {
        proposal = aProposal(application).selfAssessed();
        assertThat(sheets.isOpen(id(), Level.UNIT)).isFalse();
        assertThatThrownBy(this::submit).isInstanceOf(Conflict.class);
    }

    @Test
    void asksForAPreliminaryAssessmentOnlyInMinistriesBelowEchelonI() {
        proposal = ofAMinistry(application).inEvaluation();
        assertThat(evaluations.isPreliminaryNeeded(id())).isTrue();
        assertThat(sheets.isOpen(id(), Level.PRELIMINARY)).isTrue();
        assertThat(sheets.isOpen(id(), Level.TPI)).isFalse();
        proposal = aProposal(application).inEvaluation();
        assertThat(evaluations.isPreliminaryNeeded(id())).isFalse();
        assertThat(sheets.isOpen(id(), Level.TPI)).isTrue();
    }

    @Test
    void goesFromThePreliminaryAssessorBackToTheUnitAndOnToTheTeam() {
        proposal = ofAMinistry(application).inEvaluation();
        assess(returns("A.I.1.i.a"));
        assertThat(evaluations.isPreliminaryReturned(id())).isTrue();
        assertThat(evaluations.isReturnFromPreliminary(id())).isTrue();
        assertThatThrownBy(() -> assess(meets())).isInstanceOf(Conflict.class);
        answer("A.I.1.i.a");
        assess(meets());
        assertThat(evaluations.isPreliminaryReturned(id())).isFalse();
        assertThat(sheets.isOpen(id(), Level.PRELIMINARY)).isFalse();
        evaluate(returns("akip"));
        assertThat(evaluations.isReturnFromPreliminary(id())).isFalse();
        assertThat(evaluations.isReturned(id())).isTrue();
    }

    @Test
    void wantsTheTeamsSheetCompleteBeforeTheUnitMeets() {
        proposal = aProposal(application).inEvaluation();
        InvalidInput open = catchThrowableOfType(InvalidInput.class, () -> evaluate(meets()));
        assertThat(open.errors()).extracting(FieldError::code).containsOnly("unanswered");
        evaluate(new Assessment("doesNotMeet", "Belum layak", List.of()));
        assertThat(sheets.isOpen(id(), Level.TPI)).isFalse();
    }

    @Test
    void namesItemsOnlyWithAReturnAndThenAtLeastOne() {
        proposal = aProposal(application).inEvaluation();
        Assessment named =
                new Assessment("doesNotMeet", "Belum", returns("akip").returns());
        assertThat(catchThrowableOfType(InvalidInput.class, () -> evaluate(named))
                        .errors())
                .containsExactly(FieldError.of("returns", "onlyWithReturn"));
        assertThat(catchThrowableOfType(InvalidInput.class, () -> evaluate(returns()))
                        .errors())
                .containsExactly(FieldError.of("returns", "tooFew", 1));
    }

    @Test
    void standsForTheUnitWhenMemberLeadAndControllerAgree() {
        proposal = aProposal(application).evaluated();
        assertThat(evaluations.doesLeadApprove(id())).isFalse();
        lead(APPROVE);
        assertThat(evaluations.doesLeadApprove(id())).isTrue();
        assertThat(evaluations.doesUnitMeet(id())).isFalse();
        control(APPROVE);
        assertThat(evaluations.doesControllerApprove(id())).isTrue();
        assertThat(evaluations.doesUnitMeet(id())).isTrue();
    }

    @Test
    void asksForEveryApprovalAnewAfterEachWayBack() {
        proposal = aProposal(application).evaluated();
        lead(SEND_BACK);
        assertThatThrownBy(() -> lead(APPROVE)).isInstanceOf(Conflict.class);
        evaluate(meets());
        lead(APPROVE);
        control(SEND_BACK);
        assertThat(evaluations.doesControllerApprove(id())).isFalse();
        evaluate(returns("A.I.1.i.a"));
        assertThat(evaluations.doesLeadApprove(id())).isFalse();
        assertThatThrownBy(() -> lead(APPROVE)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> evaluate(meets())).isInstanceOf(Conflict.class);
        answer("A.I.1.i.a");
        evaluate(meets());
        assertThat(evaluations.doesLeadApprove(id())).isFalse();
        assertThatThrownBy(() -> control(APPROVE)).isInstanceOf(Conflict.class);
        lead(APPROVE);
        control(APPROVE);
        assertThat(evaluations.doesUnitMeet(id())).isTrue();
    }

    @Test
    void letsNobodyApproveWhatTheyJudged() {
        proposal = aProposal(application).evaluated();
        assertThatThrownBy(() -> evaluations.reviewAsLead(proposal.now(), APPROVE, proposal.as(Role.TPI_MEMBER)))
                .isInstanceOf(NotAllowed.class);
        lead(APPROVE);
        assertThatThrownBy(() -> evaluations.reviewAsController(proposal.now(), APPROVE, proposal.as(Role.TPI_LEAD)))
                .isInstanceOf(NotAllowed.class);
        assertThat(evaluations.evaluators(id())).containsExactlyInAnyOrder("tpi_member", "tpi_lead");
    }

    @Test
    void signsAResultThatNothingChanges() {
        proposal = aProposal(application).approved();
        evaluations.sign(id());
        InternalResult result = evaluations.results(id()).get(0);
        assertThat(result.number()).isEqualTo("LHE-" + proposal.now().number() + "-1");
        assertThat(result.signedOn()).hasToString("2026-03-02");
        assertThat(result.meets()).isTrue();
        assertThat(List.of(result.member(), result.lead(), result.controller()))
                .containsExactly("tpi_member", "tpi_lead", "tpi_controller");
        assertThat(result.scores()).containsEntry("total", "100");
        assertThat((List<?>) result.scores().get("areas")).hasSize(6);
        assertThat(decisions.of(id())).extracting(DecisionRecord::kind).containsExactly("internalEvaluation");
        assertThatThrownBy(() -> jdbc.update("update internal_result set meets = false"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("delete from internal_judgment")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void signsNothingThatIsNotApproved() {
        proposal = aProposal(application).evaluated();
        assertThatThrownBy(() -> evaluations.sign(id())).isInstanceOf(Conflict.class);
    }

    @Test
    void confirmsAnewWhereTheLawChanged() {
        proposal = aProposal(application).approved();
        evaluations.sign(id());
        progress.enter(id(), Stage.PROPOSAL_CHECKS);
        evaluations.beginInternalEvaluation(id());
        assertThat(evaluations.doesUnitMeet(id())).isFalse();
        assertThatThrownBy(() -> lead(APPROVE)).isInstanceOf(Conflict.class);
        proposal.wrote(Level.TPI, proposal.as(Role.TPI_MEMBER), Map.of("A.I.1.i.b", "B"));
        evaluate(meets());
        lead(APPROVE);
        control(APPROVE);
        evaluations.sign(id());
        assertThat(evaluations.results(id()))
                .extracting(InternalResult::number)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private ProposalId id() {
        return proposal.now().id();
    }

    private void submit() {
        evaluations.submitSelfAssessment(proposal.now(), proposal.as(Role.HEAD));
    }

    private void assess(Assessment assessment) {
        evaluations.assessPreliminary(proposal.now(), assessment, proposal.as(Role.PRELIMINARY_ASSESSOR));
    }

    private void evaluate(Assessment assessment) {
        evaluations.evaluate(proposal.now(), assessment, proposal.as(Role.TPI_MEMBER));
    }

    private void lead(Review review) {
        evaluations.reviewAsLead(proposal.now(), review, proposal.as(Role.TPI_LEAD));
    }

    private void control(Review review) {
        evaluations.reviewAsController(proposal.now(), review, proposal.as(Role.TPI_CONTROLLER));
    }

    private void answer(String... items) {
        evaluations.answerReturn(proposal.now(), explained(items), proposal.as(Role.HEAD));
    }
}
