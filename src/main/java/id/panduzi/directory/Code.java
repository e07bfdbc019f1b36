package id.panduzi.directory;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What agencies and units are called by beside their ids; short, for people and addresses. */
final class Code {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,38}[A-Za-z0-9])?");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    static final int LONGEST_NAME = 200;

    private Code() {}

    static void check(String code, String name) {
        if (!isOne(code)) {
            throw new IllegalArgumentException("not a code: " + code);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of " + code + " is blank or too long");
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches() && !ID.matcher(text).matches();
    }

    /** The id, if the text is one and no code. */
    static Optional<UUID> asId(String idOrCode) {
        return ID.matcher(idOrCode).matches() ? Optional.of(UUID.fromString(idOrCode)) : Optional.empty();
    }
}
