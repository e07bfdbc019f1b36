package id.panduzi.regulation;

import java.util.Arrays;
import java.util.Optional;

/** Whom a unit serves, one of the two inputs of unit priority. */
public enum ServedParty {
    PUBLIC("public"),
    OTHER_AGENCIES("otherAgencies"),
    INTERNAL("internal");

    private final String key;

    ServedParty(String key) {
        this.key = key;
    }

    /** The party of that name on the wire. */
    public static Optional<ServedParty> find(String key) {
        return Arrays.stream(values()).filter(party -> party.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }
}
