package id.panduzi.problem;

/** In the caller's sight but not theirs to do (403): the role is missing, or another one has to act. */
public final class NotAllowed extends RuntimeException {

    /** @param what the act, for the log; callers are not told */
    public NotAllowed(String what) {
        super(what + " is not allowed");
    }
}
