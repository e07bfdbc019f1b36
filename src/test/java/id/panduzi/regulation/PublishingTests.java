package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Verdict;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Rulesets published while the product runs; two nodes on one database. */
@WithoutProcesses
class PublishingTests {

    private static final AtomicInteger LAWS = new AtomicInteger(200);
    private static final String DAY = "2031-01-02";

    @Autowired
    private Publishing publishing;

    @Autowired
    private Rulesets here;

    @Autowired
    private PublishedRulesets published;

    @Autowired
    private RulesetShelf shelf;

    @Autowired
    private Publication start;

    @Autowired
    private Decisions decisions;

    @Autowired
    private RepositoryService engine;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    private final RulesetTag tag = new RulesetTag("PERMENPANRB-" + LAWS.incrementAndGet() + "-2031", 1);
    private Rulesets elsewhere;

    @BeforeEach
    void startAnotherNode() {
        clock.set("2030-12-30");
        elsewhere = new Rulesets(published, shelf, clock);
        elsewhere.all();
    }

    /** Other tests share the database. */
    @AfterEach
    void takeEverythingBack() {
        jdbc.update(
                "insert ignore into ruleset_withdrawal select tag, published_at from ruleset where tag like '%-2031:%'");
    }

    @Test
    void countsOnEveryNodeFromItsDayOn() {
        Ruleset ruleset = publish(files(tag, DAY));
        for (Rulesets node : new Rulesets[] {here, elsewhere}) {
            assertThat(node.all()).extracting(Ruleset::tag).contains(tag);
            assertThat(node.get(tag.toString()).charter()).isEqualTo(ruleset.charter());
            assertThat(inForce(node, "2031-01-01")).isEqualTo("PERMENPANRB-5-2024:1");
            assertThat(inForce(node, DAY)).isEqualTo(tag.toString());
            assertThat(node.inForce().orElseThrow().tag()).hasToString("PERMENPANRB-5-2024:1");
        }
        clock.set(DAY);
        assertThat(here.inForce().orElseThrow().tag()).isEqualTo(tag);
        assertThat(elsewhere.inForce().orElseThrow().tag()).isEqualTo(tag);
    }

    @Test
    void decidesOnTheEngineByTheNewLimit() {
        publish(files(tag, DAY));
        Facts index360 = Facts.read(Question.AWARD, Map.of("spak", "15.75"));
        Facts index370 = Facts.read(Question.AWARD, Map.of("spak", "16.1875"));
        assertThat(spak("PERMENPANRB-5-2024:1", index360)).isEqualTo(Verdict.MET);
        assertThat(spak(tag.toString(), index360)).isEqualTo(Verdict.NOT_MET);
        assertThat(spak(tag.toString(), index370)).isEqualTo(Verdict.MET);
    }

    @Test
    void isLoadedAndVerifiedAtEveryStart() {
        publish(files(tag, DAY));
        start.afterSingletonsInstantiated();
        String damaged = "update ruleset_file set content = concat(content, ' ') where tag = ? and name = 'award.dmn'";
        jdbc.update(damaged, tag.toString());
        try {
            assertThatExceptionOfType(DamagedRuleset.class)
                    .isThrownBy(start::afterSingletonsInstantiated)
                    .withMessageContaining(tag.toString())
                    .withMessageContaining("changed after publication");
        } finally {
            jdbc.update(
                    "update ruleset_file set content = ? where tag = ? and name = 'award.dmn'",
                    files(tag, DAY).content("award.dmn"),
                    tag.toString());
        }
        start.afterSingletonsInstantiated();
    }

    @Test
    void isNowhereIfItsActFails() {
        long deployments = engine.createDeploymentQuery().count();
        transaction.executeWithoutResult(status -> {
            publishing.publish(files(tag, DAY));
            here.all();
            status.setRollbackOnly();
        });
        assertThat(here.all()).extracting(Ruleset::tag).doesNotContain(tag);
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> here.get(tag.toString()));
        assertThat(engine.createDeploymentQuery().count()).isEqualTo(deployments);
        Ruleset other = publish(files(tag, "2031-05-05"));
        assertThat(here.get(tag.toString()).charter()).isEqualTo(other.charter());
    }

    @ParameterizedTest
    @CsvSource({
        "2030-12-29T12:00:00Z, 2030-12-30, true",
        "2030-12-29T14:59:59Z, 2030-12-30, true",
        "2030-12-29T15:00:00Z, 2030-12-30, false",
        "2030-12-29T16:59:59Z, 2030-12-30, false",
        "2030-12-30T05:00:00Z, 2030-12-30, false",
        "2030-12-30T05:00:00Z, 2020-01-01, false"
    })
    void takesOnlyADayThatHasBegunNowhereInTheCountry(String now, String day, boolean taken) {
        clock.set(Instant.parse(now));
        if (taken) {
            publish(files(tag, day));
            assertThat(publishing.isGiven(tag)).isTrue();
        } else {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> publish(files(tag, day)))
                    .satisfies(refused ->
                            assertThat(refused.errors().get(0).code()).isEqualTo("notToCome"));
            assertThat(publishing.isGiven(tag)).isFalse();
        }
    }

    @Test
    void refusesDamagedFilesAndATagThatWasGiven() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> publish(files(tag, DAY).with("award.dmn", new byte[0])));
        publish(files(tag, DAY));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publish(files(tag, DAY)));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publish(files(tag, "2031-07-01")));
    }

    @Test
    void isOfferedNowhereOnceWithdrawnAndStaysReadable() {
        publish(files(tag, DAY));
        elsewhere.all();
        withdraw(tag);
        for (Rulesets node : new Rulesets[] {here, elsewhere, new Rulesets(published, shelf, clock)}) {
            assertThat(node.all()).extracting(Ruleset::tag).doesNotContain(tag);
            assertThat(inForce(node, DAY)).isEqualTo("PERMENPANRB-5-2024:1");
            assertThat(node.get(tag.toString()).tag()).isEqualTo(tag);
            assertThatExceptionOfType(Absent.class).isThrownBy(() -> node.get(tag.prefix()));
        }
        assertThat(publishing.withdrawnAt(tag)).contains(clock.instant());
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> withdraw(tag));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> publish(files(tag, DAY)));
        start.afterSingletonsInstantiated();
        assertThat(here.all()).extracting(Ruleset::tag).doesNotContain(tag);
    }

    @Test
    void cannotBeWithdrawnOnceItsDayHasBegunInTheEast() {
        publish(files(tag, DAY));
        clock.set(Instant.parse("2031-01-01T15:00:00Z"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> withdraw(tag));
        assertThat(inForce(elsewhere, DAY)).isEqualTo(tag.toString());
    }

    private Ruleset publish(RulesetFiles files) {
        return Objects.requireNonNull(transaction.execute(status -> publishing.publish(files)));
    }

    private void withdraw(RulesetTag withdrawn) {
        transaction.executeWithoutResult(status -> publishing.withdraw(withdrawn));
    }

    private Verdict spak(String law, Facts facts) {
        return decisions.decide(here.get(law), Question.AWARD, Award.WBK, null, facts).findings().stream()
                .filter(finding -> finding.criterion().fact().key().equals("spak"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static String inForce(Rulesets node, String day) {
        return node.inForceOn(LocalDate.parse(day)).orElseThrow().tag().toString();
    }

    /** PermenPANRB 5/2024 under a new name, with SPAK for WBK raised to index 3.70. */
    static RulesetFiles files(RulesetTag tag, String from) {
        RulesetFiles shipped = ShippedRulesets.files().stream()
                .filter(files -> files.folder().endsWith("PERMENPANRB-5-2024"))
                .findFirst()
                .orElseThrow();
        Map<String, byte[]> files = new TreeMap<>();
        shipped.files().forEach((name, content) -> files.put(name, renamed(content, tag, from)));
        return new RulesetFiles("draft " + tag, files);
    }

    private static byte[] renamed(byte[] content, RulesetTag tag, String from) {
        return new String(content, StandardCharsets.UTF_8)
                .replace("PERMENPANRB-5-2024", tag.prefix())
                .replace("inForceFrom: 2024-07-15", "inForceFrom: " + from)
                .replaceFirst("(spakWbk_value\">\\s*<text>)[^<]*", "$1&gt;= 16.1875")
                .getBytes(StandardCharsets.UTF_8);
    }
}
