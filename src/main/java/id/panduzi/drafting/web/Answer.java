package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Typed;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** What was typed into one field of a form. */
record Answer(String field, MultiValueMap<String, String> typed) {

    static final String UNIT = ".unit";
    static final String INDEX = "index";
    static final String POINTS = "points";
    static final String NOTATION = "dmn";

    List<String> values() {
        return typed.getOrDefault(field, List.of()).stream()
                .map(Typed::text)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    String text() {
        return values().isEmpty() ? "" : values().get(0);
    }

    boolean isIndex() {
        return isIn(INDEX);
    }

    /** Whether the cell itself was typed, as DMN writes it. */
    boolean isNotation() {
        return isIn(NOTATION);
    }

    private boolean isIn(String unit) {
        return unit.equals(typed.getFirst(field + UNIT));
    }
}
