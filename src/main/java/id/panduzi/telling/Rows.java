package id.panduzi.telling;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** Lists within what journal and decision records keep. */
public final class Rows {

    private Rows() {}

    /** The rows kept under that name; none where there is something else. */
    public static Stream<Map<?, ?>> of(Map<String, Object> kept, String name) {
        return kept.get(name) instanceof Collection<?> rows
                ? rows.stream().filter(Map.class::isInstance).map(row -> (Map<?, ?>) row)
                : Stream.of();
    }
}
