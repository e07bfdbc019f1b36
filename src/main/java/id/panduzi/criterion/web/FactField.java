package id.panduzi.criterion.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.ThresholdTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question about agency or unit.
 *
 * @param field name and id of the control
 * @param hint a line of explanation, null if the label says it all
 * @param options to choose from, the first being no answer; empty for a number
 * @param value as stored or typed, blank if not answered
 * @param unit what a number means, null for a choice
 */
public record FactField(
        String field,
        String label,
        @Nullable String hint,
        Kind kind,
        List<Option> options,
        String value,
        @Nullable String unit) {

    public static final String PREFIX = "facts.";

    /** How it is answered. */
    public enum Kind {
        SELECT,
        RADIOS,
        NUMBER
    }

    /** An answer to choose. */
    public record Option(String value, String label) {}

    public static FactField agencyKind(Map<String, String> values, Wording words) {
        List<Option> options = Arrays.stream(AgencyKind.values())
                .map(kind -> new Option(kind.name(), words.say(kind)))
                .toList();
        String field = PREFIX + ThresholdTable.AGENCY_KIND_COLUMN;
        return new FactField(
                field,
                words.say("tryScore.agencyKind"),
                null,
                Kind.RADIOS,
                options,
                values.getOrDefault(field, ""),
                null);
    }

    public static FactField of(Fact fact, Map<String, String> values, Wording words) {
        String field = PREFIX + fact.key();
        String hint = words.say("tryScore.hint." + fact);
        return new FactField(
                field,
                words.say(fact),
                hint.isEmpty() ? null : hint,
                kind(fact.scale()),
                options(fact.scale(), words),
                values.getOrDefault(field, ""),
                fact.scale().steps().isEmpty() ? words.say("unit." + fact.scale()) : null);
    }

    /** This question with other words for leaving it open. */
    public FactField openAs(String label) {
        List<Option> others = new ArrayList<>(options);
        others.set(0, new Option("", label));
        return new FactField(field, this.label, hint, kind, others, value, unit);
    }

    private static Kind kind(Scale scale) {
        if (scale == Scale.YES_NO) {
            return Kind.RADIOS;
        }
        return scale.steps().isEmpty() ? Kind.NUMBER : Kind.SELECT;
    }

    private static List<Option> options(Scale scale, Wording words) {
        List<Option> options = new ArrayList<>();
        scale.steps().forEach(step -> options.add(new Option(step, step(scale, step, words))));
        if (!options.isEmpty()) {
            options.add(new Option("", words.say("tryScore.notKnown")));
        }
        Collections.reverse(options);
        return options;
    }

    private static String step(Scale scale, String step, Wording words) {
        return switch (scale) {
            case YES_NO -> words.say("answer." + step);
            case OPINION -> words.say("opinion." + step);
            default -> step;
        };
    }
}
