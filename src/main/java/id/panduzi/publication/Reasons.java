package id.panduzi.publication;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;

/** What somebody says about an act. */
final class Reasons {

    private static final int LONGEST = 4000;

    private Reasons() {}

    /** @throws InvalidInput if nothing is said, or too much */
    static String needed(String field, String said) {
        String words = optional(field, said);
        if (words.isEmpty()) {
            throw new InvalidInput(FieldError.of(field, "required"));
        }
        return words;
    }

    /** @throws InvalidInput if too much is said */
    static String optional(String field, String said) {
        String words = said.strip();
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new InvalidInput(FieldError.of(field, "tooLong", LONGEST));
        }
        return words;
    }
}
