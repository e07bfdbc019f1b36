package id.panduzi.checks;

/** How the checks of a proposal came out. */
enum CheckOutcome {
    PASSED("passed"),
    /** A unit criterion is not met, and the season lets the agency object. */
    WITH_NOTES("withNotes"),
    FAILED("failed");

    private final String key;

    CheckOutcome(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
