package id.panduzi.casework.asked;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a kind of task knows of its fields beyond their form. Never changes; each word about it gives a new one.
 *
 * @param rows by name of the field
 * @param choices of fields that are no choice in the form, by name
 * @param known what stands in the fields at first, beside what the task itself knows
 * @param left fields that are not asked in this case
 */
public record Shape(
        Map<String, RowsShape> rows, Map<String, List<Choice>> choices, Map<String, Object> known, Set<String> left) {

    /** That of a form that says everything itself. */
    public static Shape plain() {
        return new Shape(Map.of(), Map.of(), Map.of(), Set.of());
    }

    public Shape rows(String field, RowsShape shape) {
        return new Shape(and(rows, field, shape), choices, known, left);
    }

    public Shape choosing(String field, List<Choice> some) {
        return new Shape(rows, and(choices, field, List.copyOf(some)), known, left);
    }

    public Shape knowing(String field, Object value) {
        return new Shape(rows, choices, and(known, field, value), left);
    }

    public Shape without(String field) {
        Set<String> more = new HashSet<>(left);
        more.add(field);
        return new Shape(rows, choices, known, Set.copyOf(more));
    }

    Optional<RowsShape> rows(String field) {
        return Optional.ofNullable(rows.get(field));
    }

    Optional<List<Choice>> choices(String field) {
        return Optional.ofNullable(choices.get(field));
    }

    private static <T> Map<String, T> and(Map<String, T> before, String field, T value) {
        Map<String, T> more = new HashMap<>(before);
        more.put(field, value);
        return Map.copyOf(more);
    }
}
