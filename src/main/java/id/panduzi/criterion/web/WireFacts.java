package id.panduzi.criterion.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as they stand in JSON: text, decimals, yes and no; a decimal keeps every digit. */
public final class WireFacts {

    private WireFacts() {}

    /** Text, {@code BigDecimal}, {@code Boolean} or null by key; anything else as the node itself, for no scale reads it. */
    public static Map<String, @Nullable Object> of(@Nullable Map<String, JsonNode> values) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        if (values != null) {
            values.forEach((key, node) -> plain.put(key, plain(node)));
        }
        return plain;
    }

    private static @Nullable Object plain(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isTextual()) {
            return node.textValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node;
    }
}
