package id.panduzi.attestation;

import id.panduzi.digest.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A decision record as a document: text, booleans, lists and maps by name. Numbers are text, so that no reader rounds them.
 *
 * @param parts by name, as {@link RecordShape} lists them
 */
record RecordDocument(Map<String, @Nullable Object> parts) {

    static final String SIGNATURE = "signature";

    RecordDocument {
        parts = new TreeMap<>(parts);
    }

    /** The same with one part more, or another. */
    RecordDocument with(String name, Object part) {
        Map<String, @Nullable Object> more = new TreeMap<>(parts);
        more.put(name, inText(part));
        return new RecordDocument(more);
    }

    /** The text there; empty if there is none. */
    String text(String... path) {
        return at(path) instanceof String text ? text : "";
    }

    /** What stands there by name; nothing if it is something else. */
    Map<String, @Nullable Object> map(String... path) {
        return mapOf(at(path));
    }

    List<?> list(String... path) {
        return at(path) instanceof List<?> list ? list : List.of();
    }

    /** What the signature is about: all of it but the signature. */
    byte[] signed() {
        Map<String, @Nullable Object> all = new TreeMap<>(parts);
        all.remove(SIGNATURE);
        return CanonicalJson.write(all).getBytes(StandardCharsets.UTF_8);
    }

    /** The one way to write it. */
    byte[] bytes() {
        return CanonicalJson.write(parts).getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable Object at(String... path) {
        Object part = parts;
        for (String name : path) {
            part = mapOf(part).get(name);
        }
        return part;
    }

    static Map<String, @Nullable Object> mapOf(@Nullable Object part) {
        Map<String, @Nullable Object> named = new TreeMap<>();
        if (part instanceof Map<?, ?> map) {
            map.forEach((name, value) -> named.put(String.valueOf(name), value));
        }
        return named;
    }

    private static @Nullable Object inText(@Nullable Object part) {
        if (part instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> named = mapOf(map);
            named.replaceAll((name, value) -> inText(value));
            return named;
        }
        if (part instanceof Collection<?> list) {
            return list.stream().map(RecordDocument::inText).toList();
        }
        return part == null || part instanceof Boolean ? part : part.toString();
    }
}
