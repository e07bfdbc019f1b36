package id.panduzi.directory;

import id.panduzi.digest.Sha256;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What systems sign in with: opaque bearer tokens, kept only as hashes, each with an end. */
@Service
@Transactional
public class SystemTokens {

    private static final String PREFIX = "pzi_";
    private static final int RANDOM_BYTES = 32;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccessTokens tokens;
    private final RegisteredAccounts accounts;
    private final DemoMode demoMode;
    private final Clock clock;

    SystemTokens(AccessTokens tokens, RegisteredAccounts accounts, DemoMode demoMode, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.demoMode = demoMode;
        this.clock = clock;
    }

    /**
     * Issues a token, and the account of the system with its first one. What a demo account issues works in demo mode
     * only, like itself.
     *
     * @throws InvalidInput if the username belongs to a person, or demo and real would mix
     */
    public Issued issue(NewToken wanted, AccountId issuer) {
        Account system = system(wanted, issuer);
        String secret = PREFIX + random();
        AccessToken token = tokens.save(AccessToken.issue(
                system.id(),
                String.valueOf(wanted.name()),
                Sha256.of(secret),
                clock.instant(),
                Duration.ofDays(wanted.days())));
        return new Issued(token.issuedTo(system.username()), secret);
    }

    /**
     * What was issued, newest first.
     *
     * @param after the last one already seen; null for the beginning
     * @param most how many at most
     * @throws Absent if {@code after} was never issued
     */
    @Transactional(readOnly = true)
    public List<IssuedToken> issued(@Nullable TokenId after, int most) {
        if (after == null) {
            return tokens.newest(Limit.of(most));
        }
        AccessToken last = tokens.findById(after).orElseThrow(() -> new Absent("token " + after));
        return tokens.olderThan(last.createdAt(), after, Limit.of(most));
    }

    /**
     * Ends a token at once and for good; does nothing if it had been revoked before.
     *
     * @throws Absent if it was never issued
     */
    public void revoke(TokenId id) {
        tokens.findById(id).orElseThrow(() -> new Absent("token " + id)).revoke(clock.instant());
    }

    /** The system that this token signs in, if the token is known, in time and not revoked. */
    public Optional<SignedIn> signIn(String secret) {
        return tokens.findByHash(Sha256.of(secret))
                .filter(token -> token.isValidAt(clock.instant()))
                .flatMap(this::owner);
    }

    private Optional<SignedIn> owner(AccessToken token) {
        Optional<Account> owner = accounts.findById(token.account()).filter(account -> account.maySignIn(demoMode));
        owner.ifPresent(known -> token.use(clock.instant(), NOTED_EVERY));
        return owner.map(Account::signedIn);
    }

    private Account system(NewToken wanted, AccountId issuer) {
        String username = String.valueOf(wanted.system());
        boolean demo = accounts.findById(issuer).filter(Account::isDemo).isPresent();
        Account system = accounts.findByUsername(username)
                .orElseGet(() -> accounts.save(
                        Account.ofSystem(username, String.valueOf(wanted.name()), demo, clock.instant())));
        if (!system.isSystem() || system.isDemo() != demo) {
            throw new InvalidInput(FieldError.of("system", "taken", username));
        }
        return system;
    }

    private static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * A token at the only moment at which it can be read.
     *
     * @param secret what the system sends as bearer token
     */
    public record Issued(IssuedToken token, String secret) {

        @Override
        public String toString() {
            return "Issued[" + token.id() + "]";
        }
    }
}
