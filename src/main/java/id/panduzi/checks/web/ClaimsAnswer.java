package id.panduzi.checks.web;

import id.panduzi.checks.Claimed;
import id.panduzi.criterion.Fact;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is claimed.
 *
 * @param facts by criterion key, in the order in which people read them
 * @param version of the claims; 0 before the first
 */
record ClaimsAnswer(Map<String, Object> facts, long version) {

    static ClaimsAnswer of(Claimed claimed) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            claimed.facts().value(fact).ifPresent(value -> facts.put(fact.key(), value.toWire()));
        }
        return new ClaimsAnswer(facts, claimed.version());
    }
}
