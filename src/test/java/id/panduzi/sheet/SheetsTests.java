package id.panduzi.sheet;

import static id.panduzi.sheet.ProposalMother.aProposal;
import static id.panduzi.sheet.ProposalMother.changes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.WithoutProcesses;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@WithoutProcesses
class SheetsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sheets sheets;

    @Autowired
    private JdbcTemplate jdbc;

    private ProposalMother proposal;
    private SignedIn operator;

    @BeforeEach
    void open() {
        proposal = aProposal(application);
        operator = proposal.as(Role.OPERATOR);
    }

    @Test
    void showsEveryItemUnansweredAndLockedBeforeItBegins() {
        ReadSheet sheet = read(Level.UNIT);
        assertThat(sheet.items()).hasSameSizeAs(proposal.worksheet().items());
        assertThat(sheet.items()).allSatisfy(item -> assertThat(item.answer()).isEmpty());
        assertThat(sheet.items()).allMatch(ReadItem::locked);
        assertThat(sheet.open()).isFalse();
    }

    @Test
    void leavesWhatIsNotAmongTheChanges() {
        proposal.inAssessment();
        ReadSheet first = put(Map.of("A.I.1.i.a", "Ya", "B.I.a", new BigDecimal("3.60")));
        ReadSheet second = put(Map.of("2", "B"));
        assertThat(answer(second, "A.I.1.i.a")).contains("Ya");
        assertThat(answer(second, "A.I.1.i.b")).contains("B");
        assertThat(answer(second, "B.I.a")).contains("3.60");
        assertThat(second.version()).isGreaterThan(first.version());
    }

    @Test
    void takesAnAnswerBackAndKeepsItAsPast() {
        proposal.inAssessment();
        put(Map.of("A.I.1.i.a", "Ya"));
        sheets.put(proposal.now(), Level.UNIT, List.of(AnswerChange.cleared("1")), null, operator);
        assertThat(answer(read(Level.UNIT), "A.I.1.i.a")).isEmpty();
        assertThat(past("A.I.1.i.a")).containsExactly("Ya");
    }

    @Test
    void keepsEveryEarlierAnswerForGood() {
        proposal.inAssessment();
        put(Map.of("A.I.1.i.b", "A"));
        put(Map.of("A.I.1.i.b", "A"));
        put(Map.of("A.I.1.i.b", "B"));
        put(Map.of("A.I.1.i.b", "C"));
        assertThat(past("A.I.1.i.b")).containsExactlyInAnyOrder("A", "B");
        assertThatThrownBy(() -> jdbc.update("delete from sheet_past_answer")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("update sheet_past_answer set answer = 'C'"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsANoteBesideItsAnswer() {
        proposal.inAssessment();
        write(new AnswerChange("A.I.1.i.a", "Ya", "SK Nomor 7"));
        write(AnswerChange.of("A.I.1.i.a", "Tidak"));
        assertThat(item(read(Level.UNIT), "A.I.1.i.a").note()).contains("SK Nomor 7");
        write(new AnswerChange("A.I.1.i.a", null, ""));
        assertThat(item(read(Level.UNIT), "A.I.1.i.a").note()).isEmpty();
        assertThat(answer(read(Level.UNIT), "A.I.1.i.a")).contains("Tidak");
    }

    @Test
    void namesEverythingWrongAndStoresNothing() {
        proposal.inAssessment();
        List<AnswerChange> changes = List.of(
                AnswerChange.of("A.I.1.i.a", "Ya"),
                AnswerChange.of("A.I.1.i.b", "F"),
                AnswerChange.of("B.I.a", "4.1"),
                AnswerChange.of("A.9", "Ya"),
                AnswerChange.of("A.II.5.ii.a", "50"),
                AnswerChange.of("1", "Ya"),
                new AnswerChange("3", null, null));
        InvalidInput wrong = catchThrowableOfType(
                InvalidInput.class, () -> sheets.put(proposal.now(), Level.UNIT, changes, null, operator));
        assertThat(wrong.errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("answers.A.I.1.i.b", "notAnOption"),
                        tuple("answers.B.I.a", "outOfRange"),
                        tuple("answers.A.9", "unknownItem"),
                        tuple("answers.A.II.5.ii.a", "computedItem"),
                        tuple("answers.1", "duplicateItem"),
                        tuple("answers[6].answer", "required"));
        assertThat(answer(read(Level.UNIT), "A.I.1.i.a")).isEmpty();
    }

    @Test
    void isClosedBeforeAndAfterItsStage() {
        assertThat(refused().stage()).contains("declaration");
        proposal.selfAssessed();
        assertThat(refused().stage()).contains("assessment");
    }

    @Test
    void belongsToTheRoleOfItsLevel() {
        proposal.inEvaluation();
        assertThatThrownBy(() -> proposal.wrote(Level.TPI, operator, Map.of("1", "Ya")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> proposal.wrote(Level.UNIT, proposal.as(Role.TPI_MEMBER), Map.of("1", "Ya")))
                .isInstanceOf(NotAllowed.class);
        proposal.wrote(Level.TPI, proposal.as(Role.TPI_MEMBER), Map.of("1", "Ya"));
        assertThat(answer(read(Level.TPI), "A.I.1.i.a")).contains("Ya");
    }

    @Test
    void belongsToWhomItWasOpenedFor() {
        SignedIn evaluator = proposal.as(Role.TPN_EVALUATOR);
        sheets.openForWriting(proposal.now().id(), Level.TPN, Set.of("somebody-else"));
        assertThatThrownBy(() -> proposal.wrote(Level.TPN, evaluator, Map.of("1", "Ya")))
                .isInstanceOf(NotAllowed.class);
        sheets.openForWriting(proposal.now().id(), Level.TPN, Set.of(evaluator.username()));
        proposal.wrote(Level.TPN, evaluator, Map.of("1", "Ya"));
    }

    @Test
    void keepsTheNationalTeamsSheetsFromTheAgencyWhileTheProposalRuns() {
        assertThatThrownBy(() -> read(Level.TPN)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> sheets.read(proposal.now(), Level.FIELD, proposal.as(Role.LEADER)))
                .isInstanceOf(Absent.class);
        SignedIn coordinator = proposal.as(Role.TPN_COORDINATOR);
        assertThat(sheets.read(proposal.now(), Level.FIELD, coordinator).items())
                .isNotEmpty();
    }

    @Test
    void refusesAStaleVersion() {
        proposal.inAssessment();
        long seen = read(Level.UNIT).version();
        put(Map.of("1", "Ya"));
        Conflict conflict = catchThrowableOfType(
                Conflict.class,
                () -> sheets.put(proposal.now(), Level.UNIT, changes(Map.of("1", "Tidak")), seen, operator));
        assertThat(conflict.version()).contains(read(Level.UNIT).version());
    }

    @Test
    void letsOneOfTwoWritersWinWhoSawTheSameVersion() throws Exception {
        proposal.inAssessment();
        long seen = read(Level.UNIT).version();
        List<Boolean> written = atOnce(writing("A", seen), writing("B", seen));
        assertThat(written).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void letsWritersOfDifferentItemsTakeTurns() throws Exception {
        proposal.inAssessment();
        assertThat(atOnce(writing("A", null), writing("B", null))).containsOnly(true);
        assertThat(past("A.I.1.i.b")).hasSize(1);
    }

    private Callable<Boolean> writing(String answer, @Nullable Long seen) {
        return () -> {
            try {
                sheets.put(proposal.now(), Level.UNIT, changes(Map.of("2", answer)), seen, operator);
                return true;
            } catch (Conflict lostRace) {
                return false;
            }
        };
    }

    private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> done = both.invokeAll(List.of(one, other));
            return List.of(done.get(0).get(), done.get(1).get());
        } finally {
            both.shutdown();
        }
    }

    private Conflict refused() {
        return catchThrowableOfType(Conflict.class, () -> put(Map.of("1", "Ya")));
    }

    private ReadSheet put(Map<String, ?> answers) {
        return sheets.put(proposal.now(), Level.UNIT, changes(answers), null, operator);
    }

    private void write(AnswerChange change) {
        sheets.put(proposal.now(), Level.UNIT, List.of(change), null, operator);
    }

    private ReadSheet read(Level level) {
        return sheets.read(proposal.now(), level, operator);
    }

    private static ReadItem item(ReadSheet sheet, String code) {
        return sheet.items().stream()
                .filter(item -> item.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> answer(ReadSheet sheet, String code) {
        return item(sheet, code).answer();
    }

    private List<String> past(String item) {
        return jdbc.queryForList(
                "select p.answer from sheet_past_answer p join sheet s on s.id = p.sheet_id"
                        + " where s.proposal_id = ? and p.item = ?",
                String.class,
                proposal.now().id().value().toString(),
                item);
    }
}
