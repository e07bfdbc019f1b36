package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.directory.Accounts;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.directory.UnitKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Eight at once: one does it, seven are told that they came too late, and it is done once. */
@RunningDemo
class RacesTests {

    private static final int CALLERS = 8;

    @Autowired
    private Founding founding;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @LocalServerPort
    private int port;

    @RepeatedTest(5)
    void letsOneOfEightCompleteATask() throws Exception {
        Walk walk = walk();
        Walk.Ready ready = walk.ready();
        assertThat(statuses(() -> walk.send(ready).status())).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        assertThat(walk.proposal().at("/tasks/0/kind").textValue()).isEqualTo("designateUnit");
    }

    @Test
    void opensOneProposalForEightCallers() throws Exception {
        Api api = new Api(port);
        Cast cast = cast();
        Map<String, Object> wanted = Map.of(
                "unitId",
                cast.unit().code(),
                "award",
                "WBK",
                "year",
                Days.today().getYear());
        assertThat(statuses(() -> new Api(port)
                        .post(cast.who(Role.OPERATOR), "/proposals", wanted)
                        .status()))
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        assertThat(api.get(cast.who(Role.HEAD), "/proposals").ok().get("items")).hasSize(1);
    }

    @Test
    void answersEightOfTheSameKeyAlike() throws Exception {
        Cast cast = cast();
        Map<String, Object> wanted = Map.of(
                "unitId",
                cast.unit().code(),
                "award",
                "WBK",
                "year",
                Days.today().getYear());
        assertThat(statuses(() -> new Api(port)
                        .post(
                                cast.who(Role.OPERATOR),
                                "/proposals",
                                wanted,
                                "Idempotency-Key",
                                cast.unit().code())
                        .status()))
                .containsOnly(201);
        assertThat(new Api(port).get(cast.who(Role.HEAD), "/proposals").ok().get("items"))
                .hasSize(1);
    }

    private static List<Integer> statuses(Callable<Integer> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Callable<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                calls.add(call);
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : callers.invokeAll(calls)) {
                statuses.add(answer.get());
            }
            return statuses.stream().sorted().toList();
        } finally {
            callers.shutdown();
        }
    }

    private Cast cast() {
        return Cast.of("P02", Echelon.II, UnitKind.ORDINARY, founding, accounts);
    }

    private Walk walk() {
        return new Walk(
                new Api(port), cast(), Life.plain("pemda"), Days.today().getYear(), new Fate(runtime, management));
    }
}
