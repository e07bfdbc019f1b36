package id.panduzi.checks;

/** How far the one objection came that an agency may raise. */
enum Objection {
    /** It may be raised. */
    OPEN,
    WAIVED,
    /** The window closed before it was raised. */
    LAPSED,
    FILED,
    UPHELD,
    DENIED;

    boolean wasFiled() {
        return this == FILED || this == UPHELD || this == DENIED;
    }
}
