package id.panduzi.drafting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a row as a form asks for it.
 *
 * @param field name and id of the control
 * @param hint a line of explanation, null if the label says it all
 * @param options to tick or to choose from
 * @param values what is typed or chosen
 * @param unit what a number means, or how a text is written; null for others
 */
public record CellField(
        String field,
        String label,
        @Nullable String hint,
        Kind kind,
        List<Option> options,
        List<String> values,
        @Nullable String unit) {

    /** How it is answered. */
    public enum Kind {
        /** Any number of the options; none is all of them. */
        TICKS,
        /** One of the options. */
        CHOICE,
        NUMBER,
        /** A number of points, or the index of a survey that gives them. */
        SURVEY,
        TEXT
    }

    /** An answer to choose. */
    public record Option(String value, String label) {}

    /** The same, with this unit chosen. */
    CellField in(String unit) {
        return new CellField(field, label, hint, kind, options, values, unit);
    }

    /** The one value, empty if there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean says(String option) {
        return values.contains(option);
    }
}
