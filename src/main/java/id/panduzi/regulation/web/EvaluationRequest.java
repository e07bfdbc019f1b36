package id.panduzi.regulation.web;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.web.WireFacts;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be decided, as it comes in.
 *
 * @param decision {@code eligibility} or {@code award}
 * @param award {@code WBK} or {@code WBBM}
 * @param agencyKind {@code KL} or {@code PEMDA}; needed for eligibility
 * @param facts values by key
 */
record EvaluationRequest(
        @Schema(
                requiredMode = REQUIRED,
                allowableValues = {"eligibility", "award"})
        @Nullable String decision,

        @Schema(
                requiredMode = REQUIRED,
                allowableValues = {"WBK", "WBBM"})
        @Nullable String award,

        @Schema(
                allowableValues = {"KL", "PEMDA"},
                description = "Required for eligibility")
        @Nullable String agencyKind,

        @Nullable Map<String, JsonNode> facts) {

    /**
     * The request, understood.
     *
     * @throws InvalidInput naming everything in it that is wrong
     */
    Understood understood() {
        List<FieldError> errors = new ArrayList<>();
        Optional<Question> question = word("decision", decision, Question.values(), Question::key, true, errors);
        Optional<Award> title = word("award", award, Award.values(), Award::name, true, errors);
        boolean kindNeeded = question.filter(Question.ELIGIBILITY::equals).isPresent();
        Optional<AgencyKind> kind =
                word("agencyKind", agencyKind, AgencyKind.values(), AgencyKind::name, kindNeeded, errors);
        Facts known = question.map(asked -> facts(asked, errors)).orElse(Facts.of(Map.of()));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Understood(question.orElseThrow(), title.orElseThrow(), kind.orElse(null), known);
    }

    private Facts facts(Question question, List<FieldError> errors) {
        try {
            return Facts.read(question, WireFacts.of(facts));
        } catch (InvalidInput invalid) {
            errors.addAll(invalid.errors());
            return Facts.of(Map.of());
        }
    }

    private static <T> Optional<T> word(
            String field,
            @Nullable String sent,
            T[] options,
            Function<T, String> name,
            boolean needed,
            List<FieldError> errors) {
        Optional<T> found = Arrays.stream(options)
                .filter(option -> name.apply(option).equals(sent))
                .findFirst();
        if (sent == null && needed) {
            errors.add(FieldError.of(field, "required"));
        } else if (sent != null && found.isEmpty()) {
            String words = Stream.of(options).map(name).collect(Collectors.joining(", "));
            errors.add(FieldError.of(field, "notAnOption", words));
        }
        return found;
    }

    /** Question, award, kind of agency and facts. */
    record Understood(
            Question question, Award award, @Nullable AgencyKind kind, Facts facts) {}
}
