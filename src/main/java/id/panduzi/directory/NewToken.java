package id.panduzi.directory;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.OneLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A token to be issued. Refuses what is missing or out of range with an {@link InvalidInput} that names every field.
 *
 * @param system username of the system; it gets an account with its first token
 * @param name what the token is for, at most 200 characters
 * @param expiresInDays 1 to {@value #MOST_DAYS}; {@value #USUAL_DAYS} if not said
 */
public record NewToken(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String system,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,

        @Nullable Integer expiresInDays) {

    static final int USUAL_DAYS = 365;
    static final int MOST_DAYS = 3650;

    public NewToken {
        List<FieldError> errors = new ArrayList<>();
        check(
                "system",
                system,
                NewAccount.USERNAME.asMatchPredicate().test(Objects.requireNonNullElse(system, "")),
                errors);
        check("name", name, name != null && !name.isBlank() && name.length() <= NewAccount.LONGEST_NAME, errors);
        if (expiresInDays != null && (expiresInDays < 1 || expiresInDays > MOST_DAYS)) {
            errors.add(FieldError.of("expiresInDays", "range", 1, MOST_DAYS));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    int days() {
        return Objects.requireNonNullElse(expiresInDays, USUAL_DAYS);
    }

    private static void check(String field, @Nullable String value, boolean isFit, List<FieldError> errors) {
        if (value == null || value.isBlank()) {
            errors.add(FieldError.of(field, "required"));
        } else if (OneLine.hides(value)) {
            errors.add(FieldError.of(field, "hiddenSigns"));
        } else if (!isFit) {
            errors.add(FieldError.of(field, "unreadable"));
        }
    }
}
