package id.panduzi.workflow;

import static id.panduzi.workflow.SampleLife.command;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.problem.Conflict;
import id.panduzi.problem.LostRace;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Eight at once: one wins, the others are told so. */
@SpringBootTest(properties = "panduzi.demo.enabled=true")
@Import(SampleLife.class)
class TaskRacesTests {

    private static final int CALLERS = 8;

    @MockitoBean
    private Acts acts;

    @Autowired
    private SampleLife life;

    @Autowired
    private Tasks tasks;

    @BeforeEach
    void prepare() {
        life.prepare(acts);
    }

    @RepeatedTest(3)
    void letsOneOfEightCompleteATask() throws InterruptedException, ExecutionException {
        Case proposal = life.openedFor("P01-U01");
        OpenTask task = life.only(proposal);
        List<Exception> losers = race(caller -> life.complete(task, "operator.P01-U01"));
        assertThat(losers).hasSize(CALLERS - 1).allMatch(TaskRacesTests::isLostRace);
        assertThat(life.only(proposal).kind()).isEqualTo(TaskKind.EVALUATE_DESK);
    }

    @RepeatedTest(3)
    void letsOneOfFourClaimATask() throws InterruptedException, ExecutionException {
        Case proposal = life.openedFor("P01-U01");
        life.complete(life.only(proposal), "operator.P01-U01");
        OpenTask task = life.only(proposal);
        List<Exception> losers = race(caller -> {
            String evaluator = "tpn-evaluator-" + (1 + caller % 4);
            return tasks.claim(task.id(), command(evaluator), life.who(evaluator));
        });
        assertThat(losers).hasSize(CALLERS - 2).allMatch(TaskRacesTests::isLostRace);
        String holder = life.only(proposal).assignee().orElseThrow();
        assertThat(losers)
                .filteredOn(Conflict.class::isInstance)
                .allSatisfy(lost -> assertThat(((Conflict) lost).holder()).contains(holder));
    }

    private static boolean isLostRace(Exception lost) {
        return lost instanceof Conflict || lost instanceof ConcurrencyFailureException || LostRace.isOne(lost);
    }

    private static List<Exception> race(Racer racer) throws InterruptedException, ExecutionException {
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Callable<List<Exception>>> calls = IntStream.range(0, CALLERS)
                    .<Callable<List<Exception>>>mapToObj(caller -> () -> {
                        start.await();
                        return outcome(racer, caller);
                    })
                    .toList();
            List<Exception> lost = new ArrayList<>();
            for (Future<List<Exception>> call : threads.invokeAll(calls)) {
                lost.addAll(call.get());
            }
            return lost;
        } finally {
            threads.shutdown();
        }
    }

    private static List<Exception> outcome(Racer racer, int caller) {
        try {
            racer.run(caller);
            return List.of();
        } catch (Exception lost) {
            return List.of(lost);
        }
    }

    private interface Racer {

        Object run(int caller);
    }
}
