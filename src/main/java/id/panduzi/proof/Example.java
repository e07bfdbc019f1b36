package id.panduzi.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One input of a table, in the order of its columns.
 *
 * @param values by column: {@code String}, {@code Boolean} or {@link id.panduzi.exact.ExactNumber}; null is not known
 */
public record Example(Map<String, @Nullable Object> values) {

    public Example {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining("; "));
    }
}
