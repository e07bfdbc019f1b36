package id.panduzi.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.TestClock;
import id.panduzi.WithoutProcesses;
import id.panduzi.journal.Actor;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.InvalidInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithoutProcesses
class CommandsTests {

    private static final int DUPLICATES = 8;
    private static final Map<String, Object> BODY = Map.of("name", "a", "count", 1);

    @Autowired
    private Commands commands;

    @Autowired
    private Journal journal;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private TestClock clock;

    private final String key = UUID.randomUUID().toString();
    private final Subject subject = Subject.proposal("ZI-" + key);
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void setTheDay() {
        clock.set("2026-03-02");
    }

    @Test
    void answersTheSameAgainWithoutActingAgain() {
        Answer first = send(command("ratna", key, "PUT /a"), BODY);
        Answer again = send(command("ratna", key, "PUT /a"), BODY);
        assertThat(again).isEqualTo(first).isEqualTo(new Answer(1, new BigDecimal("15.750"), LocalDate.EPOCH, null));
        assertThat(journal.timeline(subject, 0, 9)).hasSize(1);
    }

    @Test
    void knowsABodyWhateverItsSpelling() throws Exception {
        send(command("ratna", key, "PUT /a"), json.readTree("{\"name\":\"a\",  \"count\":1}"));
        assertThat(send(command("ratna", key, "PUT /a"), json.readTree("{\"count\":1,\"name\":\"a\"}"))
                        .run())
                .isEqualTo(1);
        assertThat(send(command("ratna", key, "PUT /a"), new Body("a", 1)).run())
                .isEqualTo(1);
    }

    @Test
    void refusesAKeyForAnotherBodyOrAnotherAct() {
        send(command("ratna", key, "PUT /a"), BODY);
        for (Command other : List.of(command("ratna", key, "PUT /b"), command("ratna", key, "POST /a"))) {
            assertReused(other, BODY);
        }
        assertReused(command("ratna", key, "PUT /a"), Map.of("name", "b", "count", 1));
        assertReused(command("ratna", key, "PUT /a"), Map.of("name", "a", "count", 1.0));
        assertThat(runs).hasValue(1);
    }

    @Test
    void tellsCallersAndKeysApart() {
        send(command("ratna", key, "PUT /a"), BODY);
        send(command("Ratna", key, "PUT /a"), BODY);
        send(command("ratna", "x" + key, "PUT /a"), BODY);
        send(command("ratna", key + "X", "PUT /a"), BODY);
        assertThat(runs).hasValue(4);
    }

    @Test
    void actsEachTimeWithoutAKey() {
        send(command("ratna", null, "PUT /a"), BODY);
        assertThat(send(command("ratna", null, "PUT /a"), BODY).run()).isEqualTo(2);
    }

    @Test
    void keepsNothingOfAnActThatFailed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> commands.once(command("ratna", key, "PUT /a"), BODY, Answer.class, () -> {
                    act();
                    throw new IllegalStateException("failed");
                }));
        assertThat(journal.timeline(subject, 0, 9)).isEmpty();
        assertThat(send(command("ratna", key, "PUT /a"), Map.of()).run()).isEqualTo(2);
    }

    @Test
    void actsOnceForDuplicatesAtTheSameTime() throws Exception {
        List<Future<Answer>> answers = together(() -> send(command("ratna", key, "PUT /a"), BODY));
        for (Future<Answer> answer : answers) {
            assertThat(answer.get().run()).isEqualTo(1);
        }
        assertThat(runs).hasValue(1);
        assertThat(journal.timeline(subject, 0, 9)).hasSize(1);
    }

    @Test
    void letsADuplicateActWhenTheFirstFails() throws Exception {
        List<Future<Answer>> answers =
                together(() -> commands.once(command("ratna", key, "PUT /a"), BODY, Answer.class, this::failAtFirst));
        int failed = 0;
        for (Future<Answer> answer : answers) {
            try {
                assertThat(answer.get().run()).isEqualTo(2);
            } catch (ExecutionException failure) {
                assertThat(failure).hasRootCauseMessage("failed");
                failed++;
            }
        }
        assertThat(failed).isEqualTo(1);
        assertThat(journal.timeline(subject, 0, 9)).hasSize(1);
    }

    @Test
    void doesWithoutAnAnswer() {
        commands.once(command("ratna", key, "DELETE /a"), "", () -> act());
        commands.once(command("ratna", key, "DELETE /a"), "", () -> act());
        assertThat(runs).hasValue(1);
    }

    @Test
    void forgetsAfterThirtyDays() {
        clock.set("2026-01-01");
        send(command("ratna", key, "PUT /a"), BODY);
        clock.set("2026-01-31");
        commands.forgetOld();
        assertThat(send(command("ratna", key, "PUT /a"), BODY).run()).isEqualTo(1);
        clock.tick();
        commands.forgetOld();
        assertThat(send(command("ratna", key, "PUT /a"), BODY).run()).isEqualTo(2);
    }

    private void assertReused(Command command, Object body) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> send(command, body))
                .satisfies(wrong -> assertThat(wrong.errors())
                        .singleElement()
                        .extracting("code")
                        .isEqualTo("reusedKey"));
    }

    private static <T> List<Future<T>> together(Callable<T> request) throws InterruptedException {
        ExecutorService callers = Executors.newFixedThreadPool(DUPLICATES);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<T>> answers = new ArrayList<>();
        for (int i = 0; i < DUPLICATES; i++) {
            answers.add(callers.submit(() -> {
                start.await();
                return request.call();
            }));
        }
        start.countDown();
        callers.shutdown();
        assertThat(callers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return answers;
    }

    private Answer send(Command command, Object body) {
        return commands.once(command, body, Answer.class, this::act);
    }

    private Answer failAtFirst() {
        Answer answer = act();
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        if (answer.run() == 1) {
            throw new IllegalStateException("failed");
        }
        return answer;
    }

    private Answer act() {
        journal.record(Deed.of(subject, Actor.system(), "act", Map.of()));
        return new Answer(runs.incrementAndGet(), new BigDecimal("15.750"), LocalDate.EPOCH, null);
    }

    private static Command command(String caller, @Nullable String key, String route) {
        return new Command(caller, key, null, route);
    }

    record Body(String name, int count) {}

    record Answer(
            int run,
            BigDecimal exact,
            LocalDate on,
            @Nullable String none) {}
}
