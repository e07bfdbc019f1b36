package id.panduzi.checks;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the criteria of a proposal are decided on.
 *
 * @param claimed by agency and unit
 * @param known to the product itself; wins over what is claimed
 */
record Basis(Facts claimed, Facts known) {

    Facts all() {
        Map<Fact, FactValue> all = new EnumMap<>(Fact.class);
        all.putAll(claimed.values());
        all.putAll(known.values());
        return Facts.of(all);
    }

    /** Both, side by side, for the record. */
    Map<String, Object> content() {
        return Map.of("claimed", wire(claimed), "known", wire(known));
    }

    /** What was claimed, for the journal. */
    static Map<String, Object> details(Facts claimed, int season) {
        return Map.of("year", season, "facts", wire(claimed));
    }

    private static Map<String, Object> wire(Facts facts) {
        Map<String, Object> wire = new TreeMap<>();
        facts.values().forEach((fact, value) -> wire.put(fact.key(), value.toWire()));
        return wire;
    }
}
