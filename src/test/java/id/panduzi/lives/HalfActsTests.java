package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.StatementTap;
import id.panduzi.directory.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The line to the database breaks at each write of an act in turn, and at its commit: nothing of the act is left. */
@RunningLives
class HalfActsTests {

    @Autowired
    private Walks walks;

    @Autowired
    private StatementTap tap;

    @Autowired
    private JdbcTemplate tables;

    @AfterEach
    void mend() {
        tap.mend();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"recordDeclaration", "submitSelfAssessment", "evaluateInternally", "decideChecks", "issueDecree"
            })
    void leavesNothingOfATask(String kind) {
        Walk walk = walks.plain(walks.cast("P02")).until(kind);
        Walk.Ready ready = walk.ready();
        breakEverywhere(kind, () -> walk.send(ready));
    }

    @Test
    void leavesNothingOfOpeningAndWithdrawing() {
        Api api = walks.api();
        Cast cast = walks.cast("P02");
        Map<String, Object> wanted = Map.of(
                "unitId",
                cast.unit().code(),
                "award",
                "WBK",
                "year",
                Days.today().getYear());
        breakEverywhere("open", () -> api.post(cast.who(Role.OPERATOR), "/proposals", wanted));
        String number = api.get(cast.who(Role.HEAD), "/proposals")
                .ok()
                .at("/items/0/number")
                .textValue();
        breakEverywhere(
                "withdraw",
                () -> api.post(cast.who(Role.HEAD), "/proposals/" + number + "/withdraw", Map.of("reason", "x")));
    }

    @Test
    void leavesNothingOfAnswersAndEvidence() {
        Api api = walks.api();
        Walk walk = walks.plain(walks.cast("P02")).until("submitSelfAssessment");
        String operator = walk.cast().who(Role.OPERATOR);
        String sheet = "/proposals/" + walk.number() + "/worksheets/unit/answers";
        Map<String, Object> answers = Map.of(
                "answers",
                List.of(Map.of("item", "A.I.1.i.a", "answer", "Ya"), Map.of("item", "A.I.1.i.b", "answer", "B")));
        breakEverywhere("answers", () -> api.put(operator, sheet, answers));
        breakEverywhere(
                "evidence",
                () -> api.upload(
                        operator, "/proposals/" + walk.number() + "/evidence", "a.txt", "Isi " + walk.number()));
    }

    private void breakEverywhere(String what, Supplier<Api.Answer> act) {
        int writes = 0;
        boolean broke = true;
        while (broke) {
            Map<String, Object> before = snapshot();
            tap.breakAt(++writes);
            Api.Answer answer = act.get();
            broke = tap.mend();
            if (broke) {
                assertThat(answer.status())
                        .as("%s broken at write %d", what, writes)
                        .isGreaterThanOrEqualTo(500);
                Map<String, Object> after = snapshot();
                after.entrySet().removeAll(before.entrySet());
                assertThat(after)
                        .as("%s broken at write %d: tables that changed", what, writes)
                        .isEmpty();
            } else {
                answer.ok();
            }
        }
        assertThat(writes).as("writes of %s", what).isGreaterThan(2);
        System.out.printf("%s: nothing left after a break at each of %d writes%n", what, writes - 1);
    }

    /**
     * The content of every table, as the server sums it up; row by row where a table has generated columns, since the sum
     * changes with what lies behind their nulls.
     */
    private Map<String, Object> snapshot() {
        Map<String, Object> content = new LinkedHashMap<>();
        tables.queryForList("checksum table " + String.join(", ", names("not in")))
                .forEach(row -> content.put((String) row.get("Table"), String.valueOf(row.get("Checksum"))));
        names("in")
                .forEach(name -> content.put(
                        name, tables.queryForList("select * from " + name).toString()));
        return content;
    }

    /** Signing in is an act of its own, and stands. */
    private List<String> names(String in) {
        return tables.queryForList(
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' and table_name <> 'sign_in_attempt' and table_name " + in
                        + " (select table_name from information_schema.columns where table_schema = database()"
                        + " and is_generated = 'ALWAYS') order by table_name",
                String.class);
    }
}
