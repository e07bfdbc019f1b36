package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.StatementTap;
import id.panduzi.database.TestDatabase;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.UnitKind;
import id.panduzi.workflow.BareCamunda;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an act asks of the database, on the plain walk, beside the engine alone on the same models: a baseline. */
@RunningDemo
class StatementsTests {

    /** Guards against queries in loops, at three times what was measured when this was written; no speed is claimed. */
    private static final int MOST = 600;

    @Autowired
    private Founding founding;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private StatementTap tap;

    @LocalServerPort
    private int port;

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
        Cast cast = Cast.of("P02", Echelon.II, UnitKind.ORDINARY, founding, accounts);
        Walk walk = new Walk(
                new Api(port), cast, Life.plain("pemda"), Days.today().getYear(), new Fate(runtime, management));
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
