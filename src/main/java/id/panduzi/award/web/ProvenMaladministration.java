package id.panduzi.award.web;

import id.panduzi.form.Field;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param reason what was found, and what the clarification gave; at most {@value Field#LONGEST_LONG_TEXT} characters */
record ProvenMaladministration(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {

    private static final String REASON = "reason";

    /** @throws InvalidInput if nothing is said, or too much */
    String stated() {
        String said = Objects.requireNonNullElse(reason, "").strip();
        if (said.isEmpty()) {
            throw new InvalidInput(FieldError.of(REASON, "required"));
        }
        if (said.codePointCount(0, said.length()) > Field.LONGEST_LONG_TEXT) {
            throw new InvalidInput(FieldError.of(REASON, "tooLong", Field.LONGEST_LONG_TEXT));
        }
        return said;
    }
}
