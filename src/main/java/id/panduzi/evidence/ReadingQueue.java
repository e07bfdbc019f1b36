package id.panduzi.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is to be read, for all nodes together: the pending rows. Whoever takes one holds it for a time in which reading
 * is done or has failed; after that the next one takes it, so a node that dies loses nothing.
 */
@Component
class ReadingQueue {

    private static final Duration BESIDE_READING = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final StoredReadings readings;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final EvidenceSettings.Reader limits;

    ReadingQueue(StoredReadings readings, TransactionOperations transactions, Clock clock, EvidenceSettings settings) {
        this.readings = readings;
        this.transactions = transactions;
        this.clock = clock;
        this.limits = settings.reader();
    }

    /** Takes what has waited longest. Nothing is left of what has killed too many readers: it stays unread. */
    Optional<Turn> take() {
        return Objects.requireNonNull(
                transactions.execute(status -> readings.nextDue(clock.instant()).flatMap(this::take)));
    }

    private Optional<Turn> take(StoredReading reading) {
        Instant now = clock.instant();
        if (reading.attempts() >= limits.attempts()) {
            reading.finish(Outcome.unread(null, ReadingReason.CRASHED), now);
            return Optional.empty();
        }
        reading.lease(now, now.plus(limits.timeLimit()).plus(BESIDE_READING));
        return Optional.of(new Turn(reading.sha256(), reading.attempts()));
    }

    /** Notes the outcome; a crash, which may have come from outside, is tried again a few times. */
    void finish(Turn turn, Outcome outcome) {
        if (outcome.reason() == ReadingReason.CRASHED && turn.attempt() < limits.attempts()) {
            fail(turn);
        } else {
            change(turn, reading -> reading.finish(outcome, clock.instant()));
        }
    }

    /** Has it tried again after a pause, longer each time. */
    void fail(Turn turn) {
        Instant now = clock.instant();
        change(turn, reading -> reading.putBack(now, now.plus(PAUSE.multipliedBy(turn.attempt()))));
    }

    /** Gives it back untouched, for the next one to take at once. */
    void giveBack(Turn turn) {
        change(turn, reading -> reading.release(clock.instant()));
    }

    /** Does nothing if the time was up and somebody else has taken it since. */
    private void change(Turn turn, Consumer<StoredReading> change) {
        transactions.executeWithoutResult(status -> readings.lock(turn.sha256())
                .filter(reading -> reading.isHeldBy(turn.attempt()))
                .ifPresent(change));
    }

    /**
     * The right to read some bytes, for a while.
     *
     * @param attempt from 1
     */
    record Turn(String sha256, int attempt) {}
}
