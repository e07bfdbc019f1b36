package id.panduzi.criterion.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.SourceMark;
import id.panduzi.criterion.Verdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the API answers it.
 *
 * @param outcome {@code met}, {@code notMet} or {@code notKnown}
 */
public record DecisionAnswer(
        @Schema(allowableValues = {"met", "notMet", "notKnown"})
        String outcome,

        List<CriterionAnswer> criteria) {

    /** Writes a decision; {@code label} gives the words for a message key in the caller's language. */
    public static DecisionAnswer of(Decision decision, UnaryOperator<String> label) {
        List<CriterionAnswer> criteria = decision.findings().stream()
                .map(finding -> CriterionAnswer.of(finding, label))
                .toList();
        return new DecisionAnswer(decision.outcome().key(), criteria);
    }

    /**
     * One criterion.
     *
     * @param required the bare limit: a number or grade as text, or a boolean
     * @param actual as understood, null if not known; a number that has no finite form is cut off after twelve decimals
     * @param exact that number as {@code p/q}
     * @param met null if not known
     * @param rule id of the table's row
     * @param mark how the row is founded, where it is not the regulation itself
     */
    public record CriterionAnswer(
            String key,
            String label,
            Object required,
            @Nullable Object actual,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String exact,

            @Nullable Boolean met,
            String article,
            String rule,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mark) {

        static CriterionAnswer of(Finding finding, UnaryOperator<String> label) {
            Optional<FactValue> actual = finding.actual();
            SourceMark mark = finding.criterion().mark();
            return new CriterionAnswer(
                    finding.criterion().fact().key(),
                    label.apply("Fact." + finding.criterion().fact()),
                    finding.criterion().limit().toWire(),
                    actual.map(FactValue::toWire).orElse(null),
                    actual.flatMap(value -> value.number().ratioIfNotFinite()).orElse(null),
                    finding.verdict() == Verdict.NOT_KNOWN ? null : finding.verdict() == Verdict.MET,
                    finding.criterion().law(),
                    finding.criterion().rule(),
                    mark == SourceMark.PRIMARY ? null : mark.key());
        }
    }
}
