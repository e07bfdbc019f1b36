package id.panduzi.directory;

import id.panduzi.calendar.Capital;
import id.panduzi.digest.Sha256;
import id.panduzi.journal.Actor;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks sign-in after failures, whether the username exists or not (ADR 0017). A username and the address it is tried
 * from are locked together, so that nobody locks another out from elsewhere; a username that is guessed at from many
 * addresses is locked for all of them but those its owner came from.
 */
@Component
@Transactional
public class SignInGuard {

    private static final int FORGOTTEN_AT_ONCE = 1000;

    private final SignInAttempts attempts;
    private final RegisteredAccounts accounts;
    private final Journal journal;
    private final SignInSettings settings;
    private final Clock clock;

    SignInGuard(
            SignInAttempts attempts,
            RegisteredAccounts accounts,
            Journal journal,
            SignInSettings settings,
            Clock clock) {
        this.attempts = attempts;
        this.accounts = accounts;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Until when nobody signs in with this name from there, if so. */
    @Transactional(readOnly = true)
    public Optional<Instant> lockedUntil(String username, String address) {
        Instant now = clock.instant();
        Known known = known(username, address);
        LocalDate familiarSince = Capital.today(clock).minusDays(settings.familiarDays());
        boolean isFamiliar = known.there()
                .filter(there -> there.isFamiliarSince(familiarSince))
                .isPresent();
        Stream<SignInAttempt> counting =
                Stream.concat(known.there().stream(), isFamiliar ? Stream.empty() : known.anywhere().stream());
        return counting.flatMap(attempt -> attempt.lockedAt(now).stream()).max(Comparator.naturalOrder());
    }

    /** Counts a failure. The journal hears of the first moment of a lock, if there is such an account. */
    public void failed(String username, String address) {
        boolean before = lockedUntil(username, address).isPresent();
        fail(hash(username, address), username, settings.failures());
        fail(hash(username), username, settings.failuresAnywhere());
        Optional<Instant> until = lockedUntil(username, address);
        if (!before && until.isPresent()) {
            accounts.findByUsername(username).ifPresent(account -> record(account, until.get()));
        }
    }

    /** Writes only where there is something new to know: most sign-ins come from where the last one came from. */
    public void succeeded(String username, String address) {
        LocalDate today = Capital.today(clock);
        boolean isNews = known(username, address)
                .there()
                .filter(there -> !there.hasFailures() && there.isFamiliarSince(today))
                .isEmpty();
        if (isNews) {
            attempts.succeed(hash(username, address), hash(username), clock.instant(), today);
        }
    }

    /** Whether somebody cannot sign in with this name from somewhere. */
    @Transactional(readOnly = true)
    public boolean isLocked(String username) {
        return attempts.isLocked(hash(username), clock.instant());
    }

    /** From everywhere, at once. */
    public void unlock(String username) {
        attempts.unlock(hash(username));
    }

    @Scheduled(cron = "0 30 2 * * *", zone = "Asia/Jakarta")
    void forgetOld() {
        Instant before = clock.instant().minus(Duration.ofDays(settings.familiarDays() + 1L));
        int forgotten;
        do {
            forgotten = attempts.forget(before, FORGOTTEN_AT_ONCE);
        } while (forgotten == FORGOTTEN_AT_ONCE);
    }

    private void fail(String id, String username, int most) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        attempts.fail(id, hash(username), now, now.minus(settings.window()), most, now.plus(settings.lock()));
    }

    private void record(Account account, Instant until) {
        journal.record(Deed.of(
                Subject.account(account.username()),
                Actor.system(),
                "signInLocked",
                Map.of("until", until.toString())));
    }

    private Known known(String username, String address) {
        String there = hash(username, address);
        Map<String, SignInAttempt> found = attempts.findByIdIn(List.of(there, hash(username))).stream()
                .collect(Collectors.toMap(SignInAttempt::id, Function.identity()));
        return new Known(Optional.ofNullable(found.get(there)), Optional.ofNullable(found.get(hash(username))));
    }

    private static String hash(String... words) {
        return Sha256.of(String.join("\n", words));
    }

    /** What is known of a username from one address, and from anywhere. */
    private record Known(Optional<SignInAttempt> there, Optional<SignInAttempt> anywhere) {}
}
