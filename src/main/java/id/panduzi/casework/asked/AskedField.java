package id.panduzi.casework.asked;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as a page shows it, in the reader's language.
 *
 * @param path its name and its id on the page, as {@code returns[0].text}
 * @param hint null if there is nothing to say
 * @param values what stands in it; of a date day, month and year
 * @param choices of radios, ticks and selects
 * @param most the most characters
 * @param fields of a group
 * @param rows of rows
 * @param picked whether rows may be picked and taken out
 * @param when the answer that makes it needed, as {@code outcome=return}; null if it always is
 */
public record AskedField(
        String path,
        Control control,
        String label,
        @Nullable String hint,
        boolean required,
        List<String> values,
        List<Choice> choices,
        long most,
        List<AskedField> fields,
        List<AskedRow> rows,
        boolean picked,
        @Nullable String when) {

    /** The first that stands in it. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    public boolean says(String value) {
        return values.contains(value);
    }

    /** The same, needed whatever was answered. */
    AskedField always() {
        return new AskedField(path, control, label, hint, required, values, choices, most, fields, rows, picked, null);
    }

    AskedField asking(List<AskedField> group) {
        return new AskedField(path, control, label, hint, required, values, choices, most, group, rows, picked, when);
    }

    AskedField with(List<AskedRow> shown, boolean byHand) {
        return new AskedField(path, control, label, hint, required, values, choices, most, fields, shown, byHand, when);
    }
}
