package id.panduzi.workplace.web;

import id.panduzi.problem.FieldError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads words of a request and notes what is wrong with them. */
record Words(List<FieldError> errors) {

    private static final int LONGEST = 4000;

    /** Text that must be there; empty where it is not, which is noted. */
    String needed(String field, @Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            errors.add(FieldError.of(field, "required"));
            return "";
        }
        if (sent.length() > LONGEST) {
            errors.add(FieldError.of(field, "tooLong", LONGEST));
        }
        return sent.strip();
    }

    /** One of the options; empty where it is none, which is noted. */
    <T> Optional<T> needed(String field, @Nullable String sent, T[] options, Function<T, String> name) {
        return needed(field, sent).isEmpty() ? Optional.empty() : chosen(field, sent, options, name);
    }

    /** One of the options if any is named; another word is noted. */
    <T> Optional<T> chosen(String field, @Nullable String sent, T[] options, Function<T, String> name) {
        Optional<T> found = Arrays.stream(options)
                .filter(option -> name.apply(option).equals(sent))
                .findFirst();
        if (sent != null && !sent.isBlank() && found.isEmpty()) {
            errors.add(FieldError.of(
                    field, "notAnOption", Stream.of(options).map(name).collect(Collectors.joining(", "))));
        }
        return found;
    }
}
