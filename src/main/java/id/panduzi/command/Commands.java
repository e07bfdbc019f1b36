package id.panduzi.command;

import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.LostRace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does every command once: its transaction holds the act, the key it was sent under, and the answer. */
@Component
public class Commands {

    /** How long an answer can be asked for again. */
    static final Duration KEPT = Duration.ofDays(30);

    /** Enough for more duplicates than anybody sends at once. */
    private static final int ATTEMPTS = 10;

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final KeptAnswers answers;
    private final AnswerJson json;
    private final TransactionOperations transactions;
    private final Clock clock;

    Commands(KeptAnswers answers, AnswerJson json, TransactionOperations transactions, Clock clock) {
        this.answers = answers;
        this.json = json;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Runs the act in a transaction, unless it was run before under the same key with the same body: then its first
     * answer comes again. Of duplicates at the same time one runs and the others wait for its answer. An act that fails
     * leaves no key behind. Without a key it simply runs.
     *
     * @param body what the request said, as a record, a JSON tree or a map; {@code ""} for none
     * @param answer type of the answer; written as JSON and read back, at the first time too
     * @throws InvalidInput if the key belongs to another body or another route
     * @throws Conflict if duplicates race over and over
     */
    public <T> T once(Command command, Object body, Class<T> answer, Supplier<T> act) {
        String key = command.key();
        if (key == null) {
            return Objects.requireNonNull(transactions.execute(status -> act.get()));
        }
        String request = json.fingerprint(command.route(), body);
        String kept = keptOrRun(command.caller(), key, request, act);
        return json.read(kept, answer);
    }

    /** Like the other, for an act without an answer. */
    public void once(Command command, Object body, Runnable act) {
        once(command, body, Done.class, () -> {
            act.run();
            return new Done();
        });
    }

    /** Forgets answers that are older than a client may count on. */
    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        int forgotten = FORGOTTEN_AT_ONCE;
        while (forgotten == FORGOTTEN_AT_ONCE) {
            Integer some = transactions.execute(status -> answers.forget(before, FORGOTTEN_AT_ONCE));
            forgotten = Objects.requireNonNullElse(some, 0);
        }
    }

    /** Duplicates that were waiting when the first one failed trip over each other before any of them has begun. */
    private String keptOrRun(String caller, String key, String request, Supplier<?> act) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return Objects.requireNonNull(
                        transactions.execute(status -> answer(claim(caller, key, request), request, act)));
            } catch (NotBegun lostRace) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * PAUSE.toNanos()));
            }
        }
        throw new Conflict("command of " + caller);
    }

    /** The answer under this key, with {@code own} telling whether it is still to be given by us. */
    private Claim claim(String caller, String key, String request) {
        UUID own = UUID.randomUUID();
        try {
            answers.claim(own, caller, key, request, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        } catch (ConcurrencyFailureException lostRace) {
            throw LostRace.isDeadlock(lostRace) ? new NotBegun(lostRace) : lostRace;
        }
        KeptAnswer kept = answers.findByCallerAndIdempotencyKey(caller, key).orElseThrow(() -> new Conflict("key"));
        return new Claim(kept, kept.hasId(own));
    }

    private String answer(Claim claim, String request, Supplier<?> act) {
        KeptAnswer kept = claim.answer();
        if (claim.own()) {
            kept.give(json.write(act.get()));
        } else if (!kept.isFor(request)) {
            throw new InvalidInput(FieldError.of("Idempotency-Key", "reusedKey"));
        }
        return kept.answer();
    }

    private record Claim(KeptAnswer answer, boolean own) {}

    /** The answer of acts that have none. */
    record Done() {}

    private static final class NotBegun extends RuntimeException {

        NotBegun(Throwable cause) {
            super(cause);
        }
    }
}
