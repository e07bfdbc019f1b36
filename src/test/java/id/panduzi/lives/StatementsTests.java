package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.StatementTap;
import id.panduzi.database.TestDatabase;
import id.panduzi.workflow.BareCamunda;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an act asks of the database, on the plain walk, beside the engine alone on the same models: a baseline. */
@RunningLives
class StatementsTests {

    /** Guards against queries in loops, at three times what was measured when this was written; no speed is claimed. */
    private static final int MOST = 600;

    @Autowired
    private Walks walks;

    @Autowired
    private StatementTap tap;

    @Test
    void countsTheStatementsOfEachAct() throws Exception {
        Map<String, Integer> bare;
        try (BareCamunda camunda = new BareCamunda(TestDatabase.newSchema())) {
            bare = camunda.walk();
        }
        Map<String, Integer> ours = walked();
        System.out.printf("%-24s %10s %14s%n", "statements per act", "Pandu ZI", "bare Camunda");
        ours.forEach((act, count) -> System.out.printf("%-24s %10d %14d%n", act, count, bare.getOrDefault(act, 0)));
        assertThat(bare.keySet()).containsAll(ours.keySet());
        assertThat(ours.values()).allMatch(count -> count < MOST);
    }

    private Map<String, Integer> walked() {
        Walk walk = walks.plain(walks.cast("P02"));
        Map<String, Integer> counted = new LinkedHashMap<>();
        String kind = walk.proposal().at("/tasks/0/kind").textValue();
        while (!kind.equals("reportMonitoring")) {
            Walk.Ready ready = walk.ready();
            tap.listen();
            walk.send(ready).ok();
            counted.put(kind, tap.heard().size());
            kind = walk.proposal().at("/tasks/0/kind").textValue();
        }
        return counted;
    }
}
