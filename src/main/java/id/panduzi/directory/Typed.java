package id.panduzi.directory;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.OneLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what people typed, and gathers everything that is wrong with it. Used once. */
final class Typed {

    /** Pasted text brings line breaks, and spaces of all kinds. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    private static final Pattern LINE_ENDS = Pattern.compile("\\s+");

    private static final String RESERVED = "new";

    private final List<FieldError> errors = new ArrayList<>();

    String code(String field, String typed) {
        String text = clean(typed);
        if (required(field, text) && !Code.isOne(text)) {
            errors.add(FieldError.of(field, "notACode"));
        }
        refuseReserved(field, text);
        return text;
    }

    String name(String field, String typed) {
        String text = clean(typed);
        if (required(field, text) && text.length() > Code.LONGEST_NAME) {
            errors.add(FieldError.of(field, "tooLongBy", Code.LONGEST_NAME, text.length()));
        }
        if (OneLine.hides(LINE_ENDS.matcher(typed).replaceAll(" "))) {
            errors.add(FieldError.of(field, "hiddenSigns"));
        }
        return text;
    }

    String username(String field, String typed) {
        String text = clean(typed);
        if (required(field, text) && !NewAccount.USERNAME.matcher(text).matches()) {
            errors.add(FieldError.of(field, "notAUsername"));
        }
        refuseReserved(field, text);
        return text;
    }

    /** One of these; the first where nothing can be read, which {@link #requireNothingWrong()} refuses. */
    <E extends Enum<E>> E constant(String field, String typed, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(FieldError.of(field, "chooseOne"));
                    return all[0];
                });
    }

    void wrong(FieldError error) {
        errors.add(error);
    }

    /** @throws InvalidInput naming everything that is wrong */
    void requireNothingWrong() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    static String clean(String typed) {
        return BLANKS.matcher(typed).replaceAll(" ").strip();
    }

    /** Stands in addresses where codes and usernames stand, too. */
    private void refuseReserved(String field, String text) {
        if (RESERVED.equalsIgnoreCase(text)) {
            errors.add(FieldError.of(field, "reserved", text));
        }
    }

    private boolean required(String field, String text) {
        if (text.isEmpty()) {
            errors.add(FieldError.of(field, "required"));
        }
        return !text.isEmpty();
    }
}
