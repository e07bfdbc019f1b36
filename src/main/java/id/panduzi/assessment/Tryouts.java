package id.panduzi.assessment;

import id.panduzi.directory.AccountId;
import id.panduzi.problem.Conflict;
import id.panduzi.regulation.Ruleset;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps what people try out, so that nothing is lost when they leave: one tryout an account and ruleset version, and
 * everybody sees their own only. Never part of a case.
 */
@Component
public class Tryouts {

    /** Enough for more windows than anyone works in. */
    private static final int ATTEMPTS = 10;

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final StoredTryouts tryouts;
    private final TransactionOperations transactions;
    private final Clock clock;

    Tryouts(StoredTryouts tryouts, TransactionOperations transactions, Clock clock) {
        this.tryouts = tryouts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the account answered under this ruleset; nothing before the first answer. */
    @Transactional(readOnly = true)
    public Tried get(AccountId account, Ruleset ruleset) {
        return find(account, ruleset)
                .map(Tryout::tried)
                .orElseGet(() -> Tried.nothing(ruleset.tag().toString()));
    }

    /** Everything the account may go on with, the latest first. */
    @Transactional(readOnly = true)
    public List<StartedTryout> startedBy(AccountId account) {
        return tryouts.startedBy(account);
    }

    /**
     * Takes over answers and facts, a blank as no longer answered. What is not among them stays as it is, so that two
     * windows do not undo each other.
     *
     * @return what is stored by now, and what was refused because it does not fit
     * @throws Conflict if the race against other windows is lost over and over
     */
    public Kept change(AccountId account, Ruleset ruleset, Map<String, String> answers, Map<String, String> facts) {
        Sieve sieve = Sieve.of(ruleset, answers, facts);
        return new Kept(storeOrTryAgain(account, ruleset, sieve), sieve.refused());
    }

    /** Forgets every answer and fact under this ruleset. */
    @Transactional
    public void clear(AccountId account, Ruleset ruleset) {
        find(account, ruleset).ifPresent(tryouts::delete);
    }

    /** Windows that save at once take turns: who loses the race waits a little, each time a little longer. */
    private Tried storeOrTryAgain(AccountId account, Ruleset ruleset, Sieve sieve) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return store(account, ruleset, sieve);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException lostRace) {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * PAUSE.toNanos()));
            }
        }
        throw new Conflict("tryout of " + ruleset.tag());
    }

    private Tried store(AccountId account, Ruleset ruleset, Sieve sieve) {
        Tried stored = transactions.execute(status -> {
            Tryout tryout = find(account, ruleset)
                    .orElseGet(() -> tryouts.save(Tryout.start(account, ruleset.tag(), clock.instant())));
            tryout.change(sieve.answers(), sieve.facts(), clock.instant());
            return tryout.tried();
        });
        return Objects.requireNonNull(stored);
    }

    private Optional<Tryout> find(AccountId account, Ruleset ruleset) {
        return tryouts.findByAccountAndRulesetTag(account, ruleset.tag().toString());
    }
}
