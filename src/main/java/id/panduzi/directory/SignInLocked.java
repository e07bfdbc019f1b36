package id.panduzi.directory;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;

/**
 * Nobody signs in with this name from there for a while, with the right password neither. Says nothing of whether there
 * is such an account.
 */
public class SignInLocked extends LockedException {

    private static final long serialVersionUID = 1L;

    private final Instant until;

    SignInLocked(Instant until) {
        super("locked until " + until);
        this.until = until;
    }

    public Instant until() {
        return until;
    }
}
