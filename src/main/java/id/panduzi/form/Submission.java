package id.panduzi.form;

import id.panduzi.exact.ExactNumber;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was filled in, read and found right by its form. Methods named after a type give a field that is there and
 * throw {@link IllegalStateException} where it is not: they are for required fields.
 */
public final class Submission {

    private final Map<String, Object> values;

    Submission(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** A text, long text or chosen word. */
    public String text(String field) {
        return needed(field, optionalText(field));
    }

    public Optional<String> optionalText(String field) {
        return value(field, String.class);
    }

    public LocalDate date(String field) {
        return needed(field, optionalDate(field));
    }

    public Optional<LocalDate> optionalDate(String field) {
        return value(field, LocalDate.class);
    }

    public long whole(String field) {
        return needed(field, value(field, Long.class));
    }

    public ExactNumber decimal(String field) {
        return needed(field, value(field, ExactNumber.class));
    }

    /** Yes; what was left out is no. */
    public boolean flag(String field) {
        return value(field, Boolean.class).orElse(false);
    }

    /** None if left out. */
    public List<Submission> rows(String field) {
        return list(field).stream().map(Submission.class::cast).toList();
    }

    public Optional<Submission> group(String field) {
        return value(field, Submission.class);
    }

    /** None if left out. */
    public List<String> texts(String field) {
        return list(field).stream().map(String.class::cast).toList();
    }

    /** Everything in plain words for the journal: dates and decimals as text, whole numbers, yes and no, lists and maps. */
    public Map<String, Object> asMap() {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((field, value) -> plain.put(field, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Submission group) {
            return group.asMap();
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(Submission::plain).toList();
        }
        return value instanceof Long || value instanceof Boolean ? value : value.toString();
    }

    private List<?> list(String field) {
        return value(field, List.class).orElse(List.of());
    }

    private <T> Optional<T> value(String field, Class<T> type) {
        return Optional.ofNullable(values.get(field)).map(type::cast);
    }

    private static <T> T needed(String field, Optional<T> value) {
        return value.orElseThrow(
                () -> new IllegalStateException(field + " was left out, or asked for as another type"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Submission submission && values.equals(submission.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
