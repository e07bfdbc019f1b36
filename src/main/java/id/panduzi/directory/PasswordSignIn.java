package id.panduzi.directory;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Signs people in by username and password, on the page and by HTTP Basic; gives no reason when it does not. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;

    PasswordSignIn(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Hashes between two transactions, not within one: a slow hash must not hold a connection. */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = attempt.getCredentials() instanceof String typed ? typed : "";
        Optional<Accounts.Credentials> known = accounts.credentials(attempt.getName());
        String hash = known.map(Accounts.Credentials::passwordHash).orElse(null);
        if (!passwords.matches(password, hash) || known.isEmpty()) {
            throw new BadCredentialsException("unknown username or wrong password");
        }
        SignedIn person = known.get().person();
        if (passwords.isOutdated(known.get().passwordHash())) {
            accounts.rehash(person.id(), passwords.hash(password));
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
