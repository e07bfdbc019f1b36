package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Typed;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** What was typed into one field of a form. */
record Answer(String field, MultiValueMap<String, String> typed) {

    static final String UNIT = ".unit";
    static final String INDEX = "index";

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
        return INDEX.equals(typed.getFirst(field + UNIT));
    }
}
