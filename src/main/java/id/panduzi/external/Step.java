package id.panduzi.external;

/** Where the national team forms an opinion. */
public enum Step {
    DESK("desk"),
    INTERVIEW("interview"),
    FIELD_VISIT("fieldVisit");

    private final String key;

    Step(String key) {
        this.key = key;
    }

    /** The kind of the decision record that keeps it. */
    public String key() {
        return key;
    }
}
