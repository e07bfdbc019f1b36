package id.panduzi.assessment.web;

import id.panduzi.assessment.Tried;
import id.panduzi.assessment.web.shown.ItemViews;
import id.panduzi.criterion.web.FactField;
import id.panduzi.problem.FieldError;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a form showed in its fields, which it carries along in a field of its own: only what differs from it was changed
 * in that window, so that nothing is undone that another window saved meanwhile.
 *
 * @param values by field, never one that was refused; they hold neither {@code =} nor {@code ;}
 */
record ShownBefore(Map<String, String> values) {

    static final String FIELD = "was";

    /** Everything that is stored in these fields. */
    static ShownBefore of(Tried tried, Predicate<String> fields) {
        Map<String, String> values = new HashMap<>();
        tried.answers().forEach((item, answer) -> values.put(ItemViews.PREFIX + item, answer));
        tried.facts().forEach((fact, told) -> values.put(FactField.PREFIX + fact, told));
        values.keySet().removeIf(fields.negate());
        return new ShownBefore(values);
    }

    /** Empty if the form does not say, and then everything it carries counts as changed. */
    static Optional<ShownBefore> in(Map<String, String> form) {
        return Optional.ofNullable(form.get(FIELD)).map(ShownBefore::read);
    }

    private static ShownBefore read(String text) {
        return new ShownBefore(Arrays.stream(text.split(";", -1))
                .filter(pair -> pair.contains("="))
                .collect(Collectors.toMap(
                        pair -> pair.substring(0, pair.indexOf('=')),
                        pair -> pair.substring(pair.indexOf('=') + 1),
                        (first, second) -> first)));
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What the form shows now that it was sent: what it carries, but where that was refused it still differs. */
    ShownBefore after(Map<String, String> sent, List<FieldError> refused) {
        Map<String, String> now = new HashMap<>(values);
        now.putAll(sent);
        refused.forEach(error -> now.put(error.field(), value(error.field())));
        now.values().removeIf(String::isEmpty);
        return new ShownBefore(now);
    }

    String text() {
        return values.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .sorted()
                .collect(Collectors.joining(";"));
    }
}
