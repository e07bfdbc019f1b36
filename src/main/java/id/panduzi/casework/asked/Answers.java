package id.panduzi.casework.asked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in the fields of a form, by name as {@code returns[0].item}: typed by somebody, or known before. Never
 * changes; each word about it gives a new one.
 */
public final class Answers {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,3})].*", Pattern.DOTALL);

    private final Map<String, List<String>> values;

    private Answers(Map<String, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** As a browser sent it. */
    public static Answers of(Map<String, List<String>> sent) {
        return new Answers(new LinkedHashMap<>(sent));
    }

    public static Answers nothing() {
        return new Answers(Map.of());
    }

    /** What is known before anybody typed: texts, numbers, yes and no, and rows of these. */
    public static Answers known(Map<String, Object> known) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        known.forEach((name, value) -> spread(name, value, values));
        return new Answers(values);
    }

    private static void spread(String name, Object value, Map<String, List<String>> values) {
        if (value instanceof Map<?, ?> group) {
            group.forEach((column, cell) -> spread(name + "." + column, cell, values));
        } else if (value instanceof List<?> rows) {
            for (int place = 0; place < rows.size(); place++) {
                spread(name + "[" + place + "]", rows.get(place), values);
            }
        } else {
            values.put(name, List.of(value.toString()));
        }
    }

    /** Blank if nothing stands there. */
    public String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    public List<String> texts(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The places of the rows that are there, in their order. */
    public List<Integer> places(String rows) {
        TreeSet<Integer> places = new TreeSet<>();
        for (String name : values.keySet()) {
            if (name.startsWith(rows + "[")) {
                Matcher place = PLACE.matcher(name.substring(rows.length()));
                if (place.matches()) {
                    places.add(Integer.valueOf(place.group(1)));
                }
            }
        }
        return new ArrayList<>(places);
    }

    /** With one more row that says this in one column. */
    public Answers withRow(String rows, String column, String text) {
        List<Integer> places = places(rows);
        int next = places.isEmpty() ? 0 : places.get(places.size() - 1) + 1;
        return with("%s[%d].%s".formatted(rows, next, column), text);
    }

    /** Without everything under a name, as {@code returns[2]}. */
    public Answers without(String row) {
        Map<String, List<String>> rest = new LinkedHashMap<>(values);
        rest.keySet().removeIf(name -> name.equals(row) || name.startsWith(row + "."));
        return new Answers(rest);
    }

    public Answers with(String name, String text) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(text));
        return new Answers(more);
    }

    /** These, and those of the others that say something where these say nothing. */
    public Answers orElse(Answers others) {
        Map<String, List<String>> all = new LinkedHashMap<>(others.values);
        all.putAll(values);
        return new Answers(all);
    }
}
