package id.panduzi.criterion.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.Verdict;
import id.panduzi.exact.ExactNumber;
import org.jspecify.annotations.Nullable;

/** What may be known of agencies and units, in words: its values, and how far they are from what is asked. */
public record FactWords(Wording words) {

    public String value(FactValue value) {
        return switch (value.scale()) {
            case YES_NO -> words.say("answer." + value.text());
            case PERCENT, YEARS -> amount(value.scale(), value.number());
            case LEVEL -> words.say("value.LEVEL", words.plain(value.text()));
            default -> words.plain(value.text());
        };
    }

    /** Null where there is nothing to say beyond the verdict. */
    public @Nullable String gap(Finding finding) {
        if (finding.actual().isEmpty()) {
            return words.say("gap.unanswered");
        }
        FactValue actual = finding.actual().get();
        return finding.verdict() == Verdict.MET ? above(finding, actual) : below(finding, actual);
    }

    private @Nullable String above(Finding finding, FactValue actual) {
        ExactNumber over = actual.number().minus(finding.criterion().limit().number());
        if (actual.scale() == Scale.YES_NO) {
            return null;
        }
        if (over.isZero()) {
            return words.say("gap.exactly");
        }
        return actual.scale().steps().isEmpty()
                ? words.say("gap.above", amount(actual.scale(), over))
                : words.say("gap.aboveGrade");
    }

    private String below(Finding finding, FactValue actual) {
        FactValue limit = finding.criterion().limit();
        if (finding.criterion().fact() == Fact.TPI_MINIMUMS) {
            return words.say("gap.seeWorksheet");
        }
        if (actual.scale() == Scale.YES_NO) {
            return words.say("gap.needsYes");
        }
        return actual.scale().steps().isEmpty()
                ? words.say("gap.short", amount(actual.scale(), limit.number().minus(actual.number())))
                : words.say("gap.raise", actual.text(), limit.text());
    }

    private String amount(Scale scale, ExactNumber number) {
        if (scale == Scale.YEARS && number.equals(ExactNumber.ONE)) {
            return words.say("amount.YEAR");
        }
        if (scale == Scale.LEVEL && number.equals(ExactNumber.ONE)) {
            return words.say("amount.ONE_LEVEL");
        }
        return words.say("amount." + scale, words.plain(number.toPlain()));
    }
}
