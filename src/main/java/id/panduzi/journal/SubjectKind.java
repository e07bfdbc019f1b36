package id.panduzi.journal;

import java.util.Locale;

/** What acts are done to, and by what key the journal knows it: number, code, tag or username. */
public enum SubjectKind {
    PROPOSAL,
    AGENCY,
    RULESET,
    ACCOUNT;

    /**
     * The kind with this name in the API.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static SubjectKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** As in the API: {@code proposal}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
