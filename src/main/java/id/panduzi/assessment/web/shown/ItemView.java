package id.panduzi.assessment.web.shown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item with its answer and points.
 *
 * @param field name and id of the control
 * @param options for a choice
 * @param value as stored or typed, null if not answered
 * @param unit what a number means, null for a choice
 * @param computed what the counts come to, null if they are not all there
 * @param points what it gives, null if not answered
 * @param worth what it can give, null for a count
 * @param inputs the counts of a computed item
 * @param notice what to know about its result, null if nothing
 */
public record ItemView(
        String code,
        String field,
        String title,
        Kind kind,
        List<Option> options,
        @Nullable String value,
        @Nullable String unit,
        @Nullable String computed,
        @Nullable String points,
        @Nullable String worth,
        List<ItemView> inputs,
        @Nullable String notice) {

    /** How an item is answered. */
    public enum Kind {
        CHOICE,
        NUMBER,
        COMPUTED
    }

    /** An answer to choose. */
    public record Option(String value, String label) {}
}
