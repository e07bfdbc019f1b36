package id.panduzi.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In the caller's sight but not theirs to do (403): the role is missing, or another one has to act. */
public final class NotAllowed extends RuntimeException {

    private final @Nullable Reason reason;

    /** @param what the act, for the log; callers are not told */
    public NotAllowed(String what) {
        super(what + " is not allowed");
        this.reason = null;
    }

    /** @param reason what callers are told */
    public NotAllowed(String what, Reason reason) {
        super(what + " is not allowed: " + reason.code());
        this.reason = reason;
    }

    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }
}
