package id.panduzi.internalevaluation;

import java.util.Arrays;

/** What somebody came to in an internal evaluation. */
enum Outcome {
    BEGUN("begun"),
    SUBMITTED("submitted"),
    MEETS("meets"),
    DOES_NOT_MEET("doesNotMeet"),
    RETURN("return"),
    APPROVE("approve"),
    SEND_BACK("sendBack");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    /** The outcome of that name on the wire, of those the form knows. */
    static Outcome of(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key.equals(key))
                .findFirst()
                .orElseThrow();
    }

    String key() {
        return key;
    }
}
