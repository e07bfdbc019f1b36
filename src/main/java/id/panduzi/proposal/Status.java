package id.panduzi.proposal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** How a proposal stands or ended; shown as the message {@code Status.<CONSTANT>}. */
public enum Status {
    RUNNING("running"),
    /** The leader of the agency did not approve it. */
    NOT_PROPOSED("notProposed"),
    /** It did not pass, and the unit is coached for another year. */
    COACHED("coached"),
    AWARDED("awarded"),
    WITHDRAWN("withdrawn"),
    /** All running proposals of an agency fall with one corruption offence in it. */
    VOIDED("voided"),
    /** The closing date passed before the letter was filed. */
    EXPIRED("expired"),
    REVOKED("revoked");

    private static final Set<Status> ENDS = Set.of(NOT_PROPOSED, COACHED, AWARDED, WITHDRAWN, VOIDED, EXPIRED);

    private final String key;

    Status(String key) {
        this.key = key;
    }

    /** The status of that name on the wire. */
    public static Optional<Status> find(String key) {
        return Arrays.stream(values()).filter(status -> status.key.equals(key)).findFirst();
    }

    /** As on the wire: {@code notProposed}. */
    public String key() {
        return key;
    }

    boolean mayBecome(Status next) {
        return switch (this) {
            case RUNNING -> ENDS.contains(next);
            case AWARDED -> next == REVOKED;
            default -> false;
        };
    }
}
