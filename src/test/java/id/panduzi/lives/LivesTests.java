package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.workflow.ModelCoverage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lives of {@code lives.yaml}, through the API, on the real engine. */
@RunningLives
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivesTests {

    @Autowired
    private Walks walks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcTemplate tables;

    @Autowired
    private ModelCoverage coverage;

    private int told;
    private Fate fate;

    @BeforeAll
    void begin() {
        fate = walks.fate();
    }

    @Test
    void tellsAtLeastFortyLives() {
        assertThat(Life.all())
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(Life::life)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lives")
    void runsAsTold(Life life) {
        Cast cast = walks.castLike(life.unit());
        int season = life.season(Days.today().getYear());
        if (life.holds() != null) {
            walks.begin(cast, life.before(season - 1), season - 1, fate).toItsEnd();
        }
        Walk walk = walks.begin(cast, life, season, fate).toItsEnd();
        JsonNode end = walk.proposal();
        assertThat(end.get("status").textValue())
                .as("end after %s", walk.walked())
                .isEqualTo(life.ends());
        told++;
        assertInboxEqualsEngine();
        if (life.law() != null) {
            assertThat(end.get("ruleset").textValue()).startsWith(life.law() + ":");
        }
        if (life.walk() != null) {
            assertThat(String.join(" ", walk.walked())).matches(pattern(life.walk()));
        }
    }

    /** All lives of one class, in the order of the file: after the last of them every way has been gone. */
    @AfterAll
    void wentEveryWay() {
        if (told == Life.all().size()) {
            coverage.table(repository).forEach(System.out::println);
            assertThat(coverage.missed(repository)).isEmpty();
        }
    }

    private void assertInboxEqualsEngine() {
        assertThat(tables.queryForList("select id from inbox_task where closed_at is null", String.class))
                .containsExactlyInAnyOrderElementsOf(
                        tasks.createTaskQuery().list().stream().map(Task::getId).toList());
    }

    static List<Life> lives() {
        return Life.all();
    }

    private static String pattern(String walk) {
        return Arrays.stream(walk.split(" "))
                .map(word -> word.equals("…") ? ".*" : word)
                .collect(Collectors.joining(" "))
                .replace(".* ", "(.* )?")
                .replace(" .*", "( .*)?");
    }
}
