package id.panduzi.workplace.web;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why somebody does something that needs a reason. */
record ReasonRequest(
        @Schema(requiredMode = REQUIRED) @Nullable String reason) {

    String understood() {
        List<FieldError> errors = new ArrayList<>();
        String words = new Words(errors).needed("reason", reason);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return words;
    }
}
