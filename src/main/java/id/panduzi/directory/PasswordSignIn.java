package id.panduzi.directory;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs people in by username and password, on the page and by HTTP Basic; gives no reason when it does not, save that
 * there were too many attempts.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final String NOWHERE = "";

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInGuard guard;

    PasswordSignIn(Accounts accounts, Passwords passwords, SignInGuard guard) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.guard = guard;
    }

    /**
     * Hashes between two transactions, not within one: a slow hash must not hold a connection. Looks for a lock before and
     * after: of many guesses at once, those that come out right once the others have failed are too late.
     *
     * @throws SignInLocked after too many failures
     */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName();
        String address = address(attempt);
        requireOpen(username, address);
        String password = attempt.getCredentials() instanceof String typed ? typed : "";
        Optional<Accounts.Credentials> known = accounts.credentials(username);
        String hash = known.map(Accounts.Credentials::passwordHash).orElse(null);
        if (!passwords.matches(password, hash) || known.isEmpty()) {
            guard.failed(username, address);
            throw new BadCredentialsException("unknown username or wrong password");
        }
        requireOpen(username, address);
        guard.succeeded(username, address);
        return signedIn(known.get(), password);
    }

    private Authentication signedIn(Accounts.Credentials known, String password) {
        SignedIn person = known.person();
        if (passwords.isOutdated(known.passwordHash())) {
            accounts.rehash(person.id(), passwords.hash(password));
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    private void requireOpen(String username, String address) {
        guard.lockedUntil(username, address).ifPresent(until -> {
            throw new SignInLocked(until);
        });
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails web && web.getRemoteAddress() != null
                ? web.getRemoteAddress()
                : NOWHERE;
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
