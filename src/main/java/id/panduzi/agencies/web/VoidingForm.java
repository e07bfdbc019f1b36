package id.panduzi.agencies.web;

import id.panduzi.form.Field;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Voiding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why an agency's proposals fall, as typed.
 *
 * @param shown numbers of the proposals that the page showed, between spaces
 * @param confirmed whether the doer says that exactly these are meant
 */
record VoidingForm(
        @Nullable String decreeNumber,
        @Nullable String reason,
        @Nullable String shown,
        @Nullable String confirmed) {

    /** @throws InvalidInput naming everything that is missing or too long */
    Voiding understood(int year) {
        List<FieldError> errors = new ArrayList<>();
        String decree = text("decreeNumber", decreeNumber, Field.LONGEST_TEXT, errors);
        String why = text("reason", reason, Field.LONGEST_LONG_TEXT, errors);
        if (confirmed == null) {
            errors.add(FieldError.of("confirmed", "mustBeConfirmed"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Voiding(year, decree, why);
    }

    Set<String> expected() {
        String numbers = Objects.requireNonNullElse(shown, "").strip();
        return numbers.isEmpty() ? Set.of() : Set.copyOf(List.of(numbers.split("\\s+")));
    }

    /** What is said, without what stands around it; what is missing or too long is noted. */
    static String text(String field, @Nullable String typed, int most, List<FieldError> errors) {
        String said = Objects.requireNonNullElse(typed, "").strip();
        if (said.isEmpty()) {
            errors.add(FieldError.of(field, "required"));
        } else if (said.codePointCount(0, said.length()) > most) {
            errors.add(FieldError.of(field, "tooLong", most));
        }
        return said;
    }
}
