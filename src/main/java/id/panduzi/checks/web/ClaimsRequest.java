package id.panduzi.checks.web;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.criterion.web.WireFacts;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param facts values by criterion key; null is not claimed */
record ClaimsRequest(
        @Schema(requiredMode = REQUIRED) @Nullable Map<String, JsonNode> facts) {

    /** @throws InvalidInput if there are no facts, not even an empty set */
    Map<String, @Nullable Object> understood() {
        if (facts == null) {
            throw new InvalidInput(FieldError.of("facts", "required"));
        }
        return WireFacts.of(facts);
    }
}
