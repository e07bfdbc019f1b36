package id.panduzi.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write JSON that is hashed or signed: names sorted, no white space, no number but whole ones. Apart from
 * the API's JSON, since a setting changed there must not make old hashes wrong.
 */
public final class CanonicalJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    /** Text, booleans, whole numbers, null, lists and maps of these; anything else as its text. */
    public static String write(Object value) {
        try {
            return storable(JSON.writeValueAsString(plain(value)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("no JSON of this", impossible);
        }
    }

    /** Text that {@link #write} has written. */
    public static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("this is not what was written", changed);
        }
    }

    /** Lone halves of surrogate pairs would become something else on their way through the database. */
    public static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> sorted = new TreeMap<>();
            map.forEach((name, part) -> sorted.put(String.valueOf(name), plain(part)));
            return sorted;
        }
        if (value instanceof JsonNode node) {
            return plain(JSON.convertValue(node, Object.class));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CanonicalJson::plain).toList();
        }
        return value == null || isPlain(value) ? value : value.toString();
    }

    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger;
    }
}
