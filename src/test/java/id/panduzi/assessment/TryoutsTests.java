package id.panduzi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.RunningDemo;
import id.panduzi.directory.AccountId;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.DemoMode;
import id.panduzi.directory.NewAccount;
import id.panduzi.directory.Role;
import id.panduzi.problem.FieldError;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.worksheet.Item;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RunningDemo
class TryoutsTests {

    @Autowired
    private Tryouts tryouts;

    @Autowired
    private Rulesets rulesets;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManagerFactory entities;

    private Ruleset ruleset;
    private AccountId account;

    @BeforeEach
    void registerSomebody() {
        ruleset = rulesets.get("PERMENPANRB-5-2024");
        account = somebody();
    }

    @Test
    void startsWithNothing() {
        assertThat(tryouts.get(account, ruleset)).isEqualTo(Tried.nothing("PERMENPANRB-5-2024:1"));
        assertThat(tryouts.startedBy(account)).isEmpty();
    }

    @Test
    void keepsWhatIsNotAmongTheChanges() {
        tryouts.change(account, ruleset, Map.of("A.I.1.i.a", "Ya", "B.I.a", "3.60"), Map.of("wbk", "true"));
        tryouts.change(account, ruleset, Map.of("A.I.2.i.a", "B", "B.I.a", ""), Map.of());
        Tried tried = tryouts.get(account, ruleset);
        assertThat(tried.answers()).isEqualTo(Map.of("A.I.1.i.a", "Ya", "A.I.2.i.a", "B"));
        assertThat(tried.fact("wbk")).contains("true");
    }

    @Test
    void storesOnlyWhatFits() {
        tryouts.change(account, ruleset, Map.of("B.I.a", "3.60"), Map.of());
        Map<String, String> answers = Map.of("B.I.a", "5.1", "B.II.a", "-1", "B.I.b", "F", "A.I.1.i.a", "Ya");
        Kept kept = tryouts.change(
                account, ruleset, answers, Map.of("akip", "E", "agencyKind", "X", "lhkpn", "100", "spip", ""));
        assertThat(kept.refused())
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("answers.B.I.a", "outOfRange"),
                        tuple("answers.B.II.a", "outOfRange"),
                        tuple("answers.B.I.b", "notAnOption"),
                        tuple("facts.akip", "notAnOption"),
                        tuple("facts.agencyKind", "notAnOption"));
        assertThat(kept.tried().answers()).isEqualTo(Map.of("B.I.a", "3.60", "A.I.1.i.a", "Ya"));
        assertThat(tryouts.get(account, ruleset)).isEqualTo(kept.tried());
        assertThat(kept.tried().facts()).isEqualTo(Map.of("lhkpn", "100"));
    }

    @Test
    void showsNobodyElsesAnswers() {
        tryouts.change(account, ruleset, Map.of("A.I.1.i.a", "Ya"), Map.of());
        AccountId other = somebody();
        assertThat(tryouts.get(other, ruleset).answers()).isEmpty();
        tryouts.clear(other, ruleset);
        assertThat(tryouts.get(account, ruleset).answers()).hasSize(1);
    }

    @Test
    void tellsRulesetsApart() {
        tryouts.change(account, ruleset, Map.of("A.I.1.i.a", "Ya"), Map.of());
        tryouts.change(account, rulesets.get("PERMENPANRB-10-2019"), Map.of("A.I", "7.5"), Map.of());
        assertThat(tryouts.get(account, ruleset).answers()).containsOnlyKeys("A.I.1.i.a");
        assertThat(tryouts.startedBy(account))
                .extracting(StartedTryout::tag, StartedTryout::answers)
                .containsExactlyInAnyOrder(tuple("PERMENPANRB-5-2024:1", 1), tuple("PERMENPANRB-10-2019:1", 1));
    }

    @Test
    void losesNothingWhenWindowsRace() throws Exception {
        Map<String, String> items = ruleset.worksheet().items().stream()
                .filter(item -> !item.answerType().options().isEmpty())
                .limit(8)
                .collect(Collectors.toMap(
                        Item::code, item -> item.answerType().options().get(0)));
        ExecutorService windows = Executors.newFixedThreadPool(items.size());
        for (int round = 0; round < 4; round++) {
            AccountId racer = somebody();
            if (round > 0) {
                tryouts.change(racer, ruleset, Map.of("B.I.a", "3.6"), Map.of());
            }
            List<Future<Kept>> saved = new ArrayList<>();
            items.forEach((item, answer) ->
                    saved.add(windows.submit(() -> tryouts.change(racer, ruleset, Map.of(item, answer), Map.of()))));
            for (Future<Kept> one : saved) {
                one.get();
            }
            assertThat(tryouts.get(racer, ruleset).answers()).containsAllEntriesOf(items);
        }
        windows.shutdown();
    }

    @Test
    void forgetsEverythingWhenAskedTo() {
        tryouts.change(account, ruleset, Map.of("A.I.1.i.a", "Ya"), Map.of("wbk", "true"));
        tryouts.clear(account, ruleset);
        assertThat(tryouts.get(account, ruleset)).isEqualTo(Tried.nothing("PERMENPANRB-5-2024:1"));
        String left = "select count(*) from tryout_answer where tryout_id not in (select id from tryout)";
        assertThat(jdbc.queryForObject(left, Integer.class)).isZero();
    }

    @Test
    void readsAWholeWorksheetInAHandfulOfStatements() {
        Map<String, String> answers = new HashMap<>();
        ruleset.worksheet().items().stream()
                .filter(item -> !item.answerType().options().isEmpty())
                .forEach(item ->
                        answers.put(item.code(), item.answerType().options().get(0)));
        tryouts.change(account, ruleset, answers, Map.of("wbk", "true"));
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        assertThat(tryouts.get(account, ruleset).answers()).hasSizeGreaterThan(100);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(3);
        statistics.setStatisticsEnabled(false);
    }

    private AccountId somebody() {
        String username = "somebody-" + UUID.randomUUID();
        return accounts.registerIfAbsent(
                new NewAccount(username, "Somebody", DemoMode.PASSWORD, Set.of(Role.OPERATOR), false));
    }
}
