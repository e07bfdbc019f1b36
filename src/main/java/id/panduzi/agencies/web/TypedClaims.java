package id.panduzi.agencies.web;

import id.panduzi.checks.Claimed;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.web.FactField;
import id.panduzi.criterion.web.Typed;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form of claims carried.
 *
 * @param typed by field, as typed
 * @param facts by key, as the facade reads them; null is not claimed
 * @param version of the claims that the form showed; one that no claims have where the form does not say
 */
record TypedClaims(Map<String, String> typed, Map<String, @Nullable Object> facts, long version) {

    private static final long NONE = -1;

    /** What is claimed and not in the form stays claimed; so does what comes back as it was shown: 99.125. */
    static TypedClaims of(Map<String, String> form, Collection<Fact> asked, Claimed before) {
        Map<String, String> typed = new HashMap<>();
        Map<String, @Nullable Object> facts = new HashMap<>();
        before.facts().values().forEach((fact, value) -> facts.put(fact.key(), value.text()));
        for (Fact fact : asked) {
            String text = form.getOrDefault(FactField.PREFIX + fact.key(), "");
            typed.put(FactField.PREFIX + fact.key(), text);
            boolean unchanged = before.facts()
                    .value(fact)
                    .filter(value -> value.text().equals(text))
                    .isPresent();
            facts.put(fact.key(), unchanged ? text : readable(fact, text));
        }
        return new TypedClaims(typed, facts, version(form.getOrDefault("version", "")));
    }

    private static @Nullable String readable(Fact fact, String text) {
        String read = fact.scale().steps().isEmpty() ? Typed.number(text) : Typed.text(text);
        return read.isEmpty() ? null : read;
    }

    private static long version(String sent) {
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException none) {
            return NONE;
        }
    }
}
