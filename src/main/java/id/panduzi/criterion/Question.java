package id.panduzi.criterion;

import java.util.Arrays;
import java.util.Optional;

/** What a ruleset decides criterion by criterion. */
public enum Question {
    /** May the unit be proposed? */
    ELIGIBILITY("eligibility"),
    /** May it get the title? */
    AWARD("award");

    private final String key;

    Question(String key) {
        this.key = key;
    }

    /** Name in the API, and of the table that answers. */
    public String key() {
        return key;
    }

    public static Optional<Question> find(String key) {
        return Arrays.stream(values())
                .filter(question -> question.key.equals(key))
                .findFirst();
    }
}
