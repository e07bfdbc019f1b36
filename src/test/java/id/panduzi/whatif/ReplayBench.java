package id.panduzi.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.directory.AccountId;
import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Rulesets;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** 300,000 cases in the embedded MariaDB, replayed; beside them a loop over Camunda's DecisionService. Prints, and asserts the promises. */
@WithoutProcesses
@EnabledIfSystemProperty(named = "panduzi.bench", matches = "true")
class ReplayBench {

    private static final int CASES = 300_000;
    private static final int TEMPLATES = 10_000;
    private static final int CAMUNDA_SAMPLE = 1_000;
    private static final int SLIDER_MOVES = 10_000;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Trials trials;

    @Autowired
    private PastCases past;

    @Autowired
    private LimitTrials limits;

    @Autowired
    private Rulesets rulesets;

    @Autowired
    private DecisionService camunda;

    @Autowired
    private RepositoryService repository;

    private final SignedIn editor = new SignedIn(
            new AccountId(UUID.randomUUID()), "editor", "Editor", Set.of(Role.RULE_EDITOR), new Scope.None());

    private final List<PastCase> templates = templates();

    @Test
    void replaysThreeHundredThousandCases() throws Exception {
        machine();
        long began = System.nanoTime();
        new ManyCases(jdbc).insert(CASES, templates);
        System.out.printf("bench: %,d cases inserted in %,d ms%n", past.count(), millis(began));
        Trial trial = replay(1);
        for (int round = 2; round <= 3; round++) {
            trial = replay(round);
        }
        slider(trial);
        judge();
        camunda();
    }

    private static void machine() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "bench: %s, Java %s, %d processors, heap at most %,d MB, load %s%n",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.version(),
                runtime.availableProcessors(),
                runtime.maxMemory() >> 20,
                load());
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }

    private Trial replay(int round) throws Exception {
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = used();
        Map<String, Long> said = statements();
        long began = System.nanoTime();
        Candidate candidate = new Candidate("bench", "round " + round, ReplayTests.STRICTER);
        Trial trial = trials.begin(candidate, editor);
        while (trials.newest(candidate, editor).orElseThrow().isRunning()) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        long wall = millis(began);
        trial = trials.newest(candidate, editor).orElseThrow();
        Effect effect = trial.effect().orElseThrow();
        Map<String, Long> after = statements();
        after.replaceAll((kind, count) -> count - said.getOrDefault(kind, 0L));
        System.out.printf(
                "bench: replay %d: %,d cases, %,d evaluations in %,d ms (wall %,d ms): %,d cases/s, %,d evaluations/s;"
                        + " %s%n",
                round,
                effect.total().cases(),
                effect.evaluations(),
                effect.millis(),
                wall,
                effect.total().cases() * 1000 / effect.millis(),
                effect.evaluations() * 1000 / effect.millis(),
                effect.total());
        System.out.printf(
                "bench: statements %s; heap before %,d MB, peak %,d MB; load %s%n",
                after, before >> 20, peak() >> 20, load());
        assertThat(effect.evaluations() * 1000 / effect.millis()).isGreaterThan(1_000_000);
        return trial;
    }

    private void slider(Trial trial) {
        Candidate candidate = new Candidate("bench", trial.contentHash(), ReplayTests.STRICTER);
        long began = System.nanoTime();
        Map<Turn, Long> first = limits.at(trial, candidate, Question.AWARD, "spakWbk", ExactNumber.of(15), editor);
        System.out.printf("bench: slider, first answer (reads all cases) %,d ms: %s%n", millis(began), first);
        began = System.nanoTime();
        for (int move = 0; move < SLIDER_MOVES; move++) {
            limits.at(trial, candidate, Question.AWARD, "spakWbk", ExactNumber.of(move % 1750, 100), editor);
        }
        System.out.printf(
                "bench: slider, each further answer %.1f us%n", (System.nanoTime() - began) / 1000.0 / SLIDER_MOVES);
    }

    /** Without a database: what judging alone takes on one thread. */
    private void judge() {
        for (int round = 0; round < 3; round++) {
            Tally tally = new Tally();
            Replay replay = new Replay(ReplayTests.STRICTER, rulesets::get, tally, changed -> {});
            long began = System.nanoTime();
            for (int times = 0; times < CASES / templates.size(); times++) {
                templates.forEach(replay);
            }
            Effect effect = tally.effect(0, 0, Math.max(1, millis(began)));
            System.out.printf(
                    "bench: from memory, one thread: %,d evaluations in %,d ms, %,d/s%n",
                    effect.evaluations(), effect.millis(), effect.evaluations() * 1000 / effect.millis());
        }
    }

    private void camunda() throws IOException {
        String award = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("award")
                .versionTag("PERMENPANRB-5-2024:1")
                .singleResult()
                .getId();
        for (int round = 0; round < 2; round++) {
            long evaluations = 0;
            long began = System.nanoTime();
            for (int index = 0; index < CAMUNDA_SAMPLE; index++) {
                evaluations += ask(award, templates.get(2 * index));
            }
            long millis = millis(began);
            System.out.printf(
                    "bench: Camunda DecisionService, %,d cases, %,d evaluations in %,d ms: %,d/s; load %s%n",
                    CAMUNDA_SAMPLE, evaluations, millis, evaluations * 1000 / millis, load());
        }
    }

    private int ask(String definition, PastCase one) {
        long[] numbers = new long[FactBytes.COUNT];
        FactBytes.read(one.facts(), numbers);
        int asked = 0;
        for (Fact fact : Fact.of(Question.AWARD)) {
            long number = numbers[FactBytes.code(fact)];
            if (number != FactBytes.NOT_KNOWN) {
                camunda.evaluateDecisionTableById(
                        definition,
                        Map.of(
                                "criterion", fact.key(),
                                "award", one.award(),
                                "agencyKind", one.agencyKind(),
                                "value", number / 1e9));
                asked++;
            }
        }
        return asked;
    }

    /** Eligibility and award in turn. */
    private static List<PastCase> templates() {
        Random random = new Random(1);
        List<PastCase> made = new ArrayList<>();
        while (made.size() < TEMPLATES) {
            PastCase one = CaseMother.anyCase(ReplayTests.NOW, random).decided();
            Question turn = made.size() % 2 == 0 ? Question.AWARD : Question.ELIGIBILITY;
            if (one.question().equals(turn.key())) {
                made.add(one);
            }
        }
        return made;
    }

    private Map<String, Long> statements() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.query(
                "show global status where Variable_name in ('Com_select', 'Com_insert', 'Com_insert_select',"
                        + " 'Com_update', 'Com_delete_multi', 'Com_commit')",
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long peak() {
        return heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long millis(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }
}
