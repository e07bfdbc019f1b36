package id.panduzi.scoresheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a page shows in its fields, which its form carries along: only what differs from it was changed in that window.
 * Long texts are told by a mark of their own, so that the form stays light.
 */
public record ShownFields(Map<String, String> marks) {

    private static final Pattern SHORT = Pattern.compile("[0-9A-Za-z.]{0,12}");

    public ShownFields {
        marks = Map.copyOf(marks);
    }

    /** Of fields with these values; a blank needs no mark. */
    public static ShownFields of(Map<String, String> values) {
        Map<String, String> marks = new HashMap<>();
        values.forEach((field, value) -> marks.put(field, mark(value)));
        marks.values().removeIf(String::isEmpty);
        return new ShownFields(marks);
    }

    /** As a form brought it back. */
    public static ShownFields read(String text) {
        return new ShownFields(Arrays.stream(text.split(";", -1))
                .filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')),
                        pair -> pair.substring(pair.indexOf('=') + 1),
                        (first, second) -> first)));
    }

    /** The same, save that these fields show something else now. */
    public ShownFields with(Map<String, String> values) {
        Map<String, String> all = new HashMap<>(marks);
        values.forEach((field, value) -> all.put(field, mark(value)));
        all.values().removeIf(String::isEmpty);
        return new ShownFields(all);
    }

    boolean shows(String field, String value) {
        return marks.getOrDefault(field, "").equals(mark(value));
    }

    /** What tells a value from others. */
    public static String mark(String value) {
        return SHORT.matcher(value).matches() ? value : "~" + Integer.toHexString(value.hashCode());
    }

    /** For the form to carry along. */
    public String text() {
        return marks.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
