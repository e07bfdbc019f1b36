package id.panduzi.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.Office;
import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.exact.ExactNumber;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@WithoutProcesses
class TrialsTests {

    private static final ChangeFilter ANY = ChangeFilter.any();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Trials trials;

    @Autowired
    private ChangedCases changedCases;

    @Autowired
    private LimitTrials limits;

    @Autowired
    private Journal journal;

    @Autowired
    private DataSource database;

    private JdbcTemplate jdbc;
    private PastDecisions past;
    private SignedIn editor;
    private Candidate stricter;

    @BeforeEach
    void prepare() {
        jdbc = new JdbcTemplate(database);
        past = new PastDecisions(application);
        editor = Office.ofRegion(application.getBean(Founding.class)).who(Role.RULE_EDITOR);
        stricter = new Candidate(UUID.randomUUID().toString(), "hash", ReplayTests.STRICTER);
    }

    @Test
    void findsByNameWhomStricterRulesWouldHit() {
        Case hit = past.withSpak("16.0");
        Case spared = past.withSpak("17");
        Trial done = ended(trials.begin(stricter, editor));
        List<ChangedCase> changed = changedCases.of(done.id(), ANY, "", 1000, editor);
        assertThat(changed)
                .extracting(ChangedCase::number)
                .contains(hit.number())
                .doesNotContain(spared.number());
        assertThat(changed)
                .filteredOn(one -> one.number().equals(hit.number()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.unit()).isEqualTo(hit.unit());
                    assertThat(one.turn()).isEqualTo(Turn.LOSES);
                    assertThat(one.reasons()).containsExactly(new Reason(Fact.SPAK, "spakWbk", 187_500_000L));
                });
        Effect effect = done.effect().orElseThrow();
        assertThat(effect.total().loses()).isEqualTo(changed.size()).isPositive();
        assertThat(effect.total().cases()).isGreaterThan(effect.total().loses());
        assertThat(effect.open()).as("proposals that no letter has filed yet").isPositive();
        assertThat(effect.differing()).isZero();
    }

    @Test
    void listsOneAgencyAndGoesOnAfterTheLastSeen() {
        Case one = past.withSpak("16");
        past.withSpak("16");
        Trial done = ended(trials.begin(stricter, editor));
        ChangeFilter ofOne =
                new ChangeFilter(Turn.LOSES, null, 2026, one.agency().code());
        assertThat(changedCases.of(done.id(), ofOne, "", 10, editor))
                .extracting(ChangedCase::number)
                .containsExactly(one.number());
        List<ChangedCase> all = changedCases.of(done.id(), ANY, "", 1000, editor);
        assertThat(changedCases.of(done.id(), ANY, all.get(0).cursor(), 1000, editor))
                .isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void countsTheLastDecisionOfAProposalOnly() {
        Case twice = past.withSpak("16");
        past.decide(twice, "17");
        Trial done = ended(trials.begin(stricter, editor));
        assertThat(changedCases.of(done.id(), ANY, "", 1000, editor))
                .extracting(ChangedCase::number)
                .doesNotContain(twice.number());
    }

    @Test
    void answersForEveryLimitAsTheWholeTrialDoes() {
        past.withSpak("16");
        Trial done = ended(trials.begin(stricter, editor));
        ExactNumber same = ExactNumber.parse("16.1875");
        assertThat(limits.at(done, stricter, Question.AWARD, "spakWbk", same, editor))
                .containsEntry(Turn.LOSES, done.effect().orElseThrow().total().loses());
        assertThat(limits.at(done, stricter, Question.AWARD, "spakWbk", ExactNumber.ZERO, editor))
                .doesNotContainKey(Turn.LOSES);
    }

    @Test
    void isFoundAgainAndWrittenIntoTheJournal() {
        past.withSpak("16");
        Trial begun = trials.begin(stricter, editor);
        ended(begun);
        assertThat(trials.newest(stricter, editor)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(begun.id());
            assertThat(found.isOf(stricter)).isTrue();
            assertThat(found.isOf(new Candidate(stricter.subject(), "other", ReplayTests.STRICTER)))
                    .isFalse();
        });
        Subject subject = Subject.ruleset(stricter.ruleset().tag().toString());
        assertThat(journal.timeline(subject, 0, 1000))
                .filteredOn(entry -> entry.details().containsValue(stricter.subject()))
                .extracting(Entry::what)
                .containsExactly("tryRules");
    }

    @Test
    void forgetsNamesOfTheTrialBefore() {
        past.withSpak("16");
        Trial first = ended(trials.begin(stricter, editor));
        Trial second = ended(trials.begin(stricter, editor));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(changedCases.of(first.id(), ANY, "", 10, editor)).isEmpty();
        assertThat(changedCases.of(second.id(), ANY, "", 10, editor)).isNotEmpty();
    }

    @Test
    void stopsWhereItIsWhenItIsCancelled() {
        Trial begun = trials.begin(stricter, editor);
        trials.cancel(begun.id(), editor);
        assertThat(ended(begun).state()).isIn(TrialState.CANCELLED, TrialState.DONE);
        TrialBook book = application.getBean(TrialBook.class);
        assertThat(book.progress(begun.id(), 1)).as("nobody waits for it").isFalse();
    }

    @Test
    void isNotForPeopleOfAPlace() {
        Office office = Office.ofRegion(application.getBean(Founding.class));
        for (Role role : List.of(Role.HEAD, Role.LEADER, Role.TPN_COORDINATOR, Role.MINISTER_OFFICE)) {
            assertThatThrownBy(() -> trials.begin(stricter, office.who(role))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> changedCases.of(UUID.randomUUID(), ANY, "", 1, office.who(role)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(trials.newest(stricter, office.who(Role.AUDITOR))).isEmpty();
    }

    /** As after an update from a version that kept records only. */
    @Test
    void fillsInWhatRecordsFromBeforeSay() throws SQLException {
        Case known = past.withSpak("16.123456789123");
        jdbc.update(
                "insert into decision_record select uuid(), proposal_id, sequence + 100, kind, stage, ruleset_tag,"
                        + " decided_by, decided_at, outcome, content from decision_record where proposal_id = ?",
                known.id().value());
        fillIn();
        fillIn();
        List<String> facts = jdbc.query(
                "select facts from decision_input where proposal_id = ? order by sequence",
                (row, number) -> HexFormat.of().formatHex(row.getBytes(1)),
                known.id().value());
        assertThat(facts).hasSize(2);
        assertThat(facts.get(1)).isEqualTo(facts.get(0)).isNotBlank();
    }

    private void fillIn() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Context context = Mockito.mock(Context.class);
            Mockito.when(context.getConnection()).thenReturn(connection);
            new DecisionInputsBackFill().migrate(context);
        }
    }

    private Trial ended(Trial begun) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < until) {
            Trial now = trials.newest(stricter, editor).orElseThrow();
            if (now.id().equals(begun.id()) && now.state() != TrialState.RUNNING) {
                return now;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("still running: " + begun);
    }
}
