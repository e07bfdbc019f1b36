package id.panduzi.lives;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.directory.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Eight at once: one does it, seven are told that they came too late, and it is done once. */
@RunningLives
class RacesTests {

    private static final int CALLERS = 8;

    @Autowired
    private Walks walks;

    @RepeatedTest(5)
    void letsOneOfEightCompleteATask() throws Exception {
        Walk walk = walks.plain(walks.cast("P02"));
        Walk.Ready ready = walk.ready();
        assertThat(statuses(() -> walk.send(ready).status())).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        assertThat(walk.proposal().at("/tasks/0/kind").textValue()).isEqualTo("designateUnit");
    }

    @Test
    void opensOneProposalForEightCallers() throws Exception {
        Api api = walks.api();
        Cast cast = walks.cast("P02");
        Map<String, Object> wanted = Map.of(
                "unitId",
                cast.unit().code(),
                "award",
                "WBK",
                "year",
                Days.today().getYear());
        assertThat(statuses(() -> walks.api()
                        .post(cast.who(Role.OPERATOR), "/proposals", wanted)
                        .status()))
                .containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        assertThat(api.get(cast.who(Role.HEAD), "/proposals").ok().get("items")).hasSize(1);
    }

    @Test
    void answersEightOfTheSameKeyAlike() throws Exception {
        Cast cast = walks.cast("P02");
        Map<String, Object> wanted = Map.of(
                "unitId",
                cast.unit().code(),
                "award",
                "WBK",
                "year",
                Days.today().getYear());
        assertThat(statuses(() -> walks.api()
                        .post(
                                cast.who(Role.OPERATOR),
                                "/proposals",
                                wanted,
                                "Idempotency-Key",
                                cast.unit().code())
                        .status()))
                .containsOnly(201);
        assertThat(walks.api().get(cast.who(Role.HEAD), "/proposals").ok().get("items"))
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
}
