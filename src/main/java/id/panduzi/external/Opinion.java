package id.panduzi.external;

import id.panduzi.form.Submission;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the national team makes of a unit in one step. Whoever fails a unit tells it what to do about it (PermenPANRB
 * 90/2021 annex II: condition and recommendation).
 *
 * @param outcome as on the wire: {@code continue}, {@code fail}, {@code return}; of a visit {@code passed}, {@code
 *     failed}, {@code toPanel}
 * @param condition what was found
 * @param recommendation what the unit is to do; needed where it fails
 */
public record Opinion(
        String outcome, String condition, @Nullable String recommendation) {

    static final String CONTINUE = "continue";
    static final String FAIL = "fail";
    static final String RETURN = "return";
    static final String PASSED = "passed";
    static final String FAILED = "failed";
    static final String TO_PANEL = "toPanel";

    static final String OUTCOME_FIELD = "outcome";
    static final String CONDITION_FIELD = "condition";
    static final String RECOMMENDATION_FIELD = "recommendation";

    static Opinion of(Submission submission) {
        return new Opinion(
                submission.text(OUTCOME_FIELD),
                submission.text(CONDITION_FIELD),
                submission.optionalText(RECOMMENDATION_FIELD).orElse(null));
    }

    public Optional<String> advice() {
        return Optional.ofNullable(recommendation);
    }

    boolean is(String expected) {
        return outcome.equals(expected);
    }

    void requireAdvice() {
        if ((is(FAIL) || is(FAILED)) && recommendation == null) {
            throw new InvalidInput(FieldError.of(RECOMMENDATION_FIELD, "required"));
        }
    }

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(CONDITION_FIELD, condition);
        advice().ifPresent(advice -> content.put(RECOMMENDATION_FIELD, advice));
        return content;
    }
}
