package id.panduzi.attestation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a record holds, by name: nothing may be missing and nothing may be added. */
final class RecordShape {

    static final String DOCUMENT = "panduzi-decision-record";
    static final String FORMAT = "1";

    /** A value that is text. */
    private static final String TEXT = "text";

    /** Tables by name, as text. */
    private static final String TABLES = "tables";

    /** Text, booleans, lists and maps as the decision left them. */
    private static final String FREE = "free";

    private static final Map<String, Object> NAMED = Map.of("code", TEXT, "name", TEXT);

    private static final Map<String, Object> WHOLE = Map.of(
            "document",
            TEXT,
            "format",
            TEXT,
            "proposal",
            proposal(),
            "decision",
            decision(),
            "ruleset",
            Map.of("tag", TEXT, "law", TEXT, "hashes", TABLES, "files", TABLES),
            "rows",
            FREE,
            "key",
            Map.of("algorithm", TEXT, "fingerprint", TEXT, "publicKey", TEXT),
            RecordDocument.SIGNATURE,
            TEXT);

    private RecordShape() {}

    /** The first place where a document is not what it has to be. */
    static Optional<String> fault(RecordDocument record) {
        return fault("", WHOLE, record.parts());
    }

    private static Map<String, Object> proposal() {
        return Map.of(
                "number", TEXT,
                "award", TEXT,
                "year", TEXT,
                "path", TEXT,
                "unit", NAMED,
                "agency", Map.of("code", TEXT, "name", TEXT, "kind", TEXT));
    }

    private static Map<String, Object> decision() {
        return Map.of(
                "id", TEXT,
                "sequence", TEXT,
                "kind", TEXT,
                "stage", TEXT,
                "outcome", TEXT,
                "decidedAt", TEXT,
                "deciders", FREE,
                "content", FREE);
    }

    private static Optional<String> fault(String place, Object shape, @Nullable Object part) {
        if (shape instanceof Map<?, ?> named) {
            return part instanceof Map<?, ?> map ? faultInside(place, named, map) : Optional.of(place);
        }
        boolean fits =
                switch (shape.toString()) {
                    case TEXT -> part instanceof String;
                    case TABLES ->
                        part instanceof Map<?, ?> map && map.values().stream().allMatch(String.class::isInstance);
                    default -> isFree(part);
                };
        return fits ? Optional.empty() : Optional.of(place);
    }

    private static Optional<String> faultInside(String place, Map<?, ?> shape, Map<?, ?> part) {
        Map<String, Object> names = new TreeMap<>();
        shape.keySet().forEach(name -> names.put(name.toString(), name));
        part.keySet().forEach(name -> names.put(name.toString(), name));
        for (String name : names.keySet()) {
            String inside = place.isEmpty() ? name : place + "." + name;
            Object expected = shape.get(name);
            if (expected == null || !part.containsKey(name)) {
                return Optional.of(inside);
            }
            Optional<String> fault = fault(inside, expected, part.get(name));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static boolean isFree(@Nullable Object part) {
        if (part instanceof Map<?, ?> map) {
            return map.values().stream().allMatch(RecordShape::isFree);
        }
        if (part instanceof Collection<?> list) {
            return list.stream().allMatch(RecordShape::isFree);
        }
        return part == null || part instanceof String || part instanceof Boolean;
    }
}
