package id.panduzi.assessment.web.score;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.assessment.Scores;
import id.panduzi.criterion.web.WireFacts;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Scores without a case, for whoever is signed in. */
@RestController
class ScoreApi {

    private final Rulesets rulesets;
    private final Scores scores;
    private final MessageSource messages;

    ScoreApi(Rulesets rulesets, Scores scores, MessageSource messages) {
        this.rulesets = rulesets;
        this.scores = scores;
        this.messages = messages;
    }

    @PostMapping("/api/v1/worksheets/{tag}/score")
    ScoreAnswer score(@PathVariable String tag, @RequestBody ScoreRequest request, Locale locale) {
        Ruleset ruleset = rulesets.get(tag);
        if (request.answers() == null) {
            throw new InvalidInput(FieldError.of("answers", "required"));
        }
        return ScoreAnswer.of(
                scores.score(ruleset, WireFacts.of(request.answers()), WireFacts.of(request.facts())),
                (key, arguments) -> messages.getMessage(key, arguments, locale));
    }

    /**
     * Answers to a worksheet.
     *
     * @param answers by worksheet code or national id
     * @param facts {@code wbk}: whether the unit holds WBK already
     */
    record ScoreRequest(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Map<String, JsonNode> answers,

            @Nullable Map<String, JsonNode> facts) {}
}
