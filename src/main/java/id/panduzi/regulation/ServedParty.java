package id.panduzi.regulation;

/** Whom a unit serves, one of the two inputs of unit priority. */
public enum ServedParty {
    PUBLIC("public"),
    OTHER_AGENCIES("otherAgencies"),
    INTERNAL("internal");

    private final String key;

    ServedParty(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
