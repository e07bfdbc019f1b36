package id.panduzi.regulation;

/** A rules folder that cannot be used; says file, place and reason. It stops the start. */
public final class DamagedRuleset extends RuntimeException {

    DamagedRuleset(String where, String reason) {
        super(where + ": " + reason);
    }

    /** For causes that say where they are. */
    DamagedRuleset(Throwable cause) {
        super(cause.getMessage(), cause);
    }

    DamagedRuleset(String where, Throwable cause) {
        super(where + ": " + cause.getMessage(), cause);
    }
}
