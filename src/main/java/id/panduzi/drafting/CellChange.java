package id.panduzi.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One cell that differs between two versions of a file.
 *
 * @param row id of a table's row, code of a worksheet's item, task of a deadline; empty for what a ruleset says of itself
 * @param column name of the column; {@value #ANNOTATION} and {@value #PLACE} of a table's row itself
 * @param before as written; null where it was not there
 * @param after as written; null where it is no longer
 */
public record CellChange(
        String row,
        String column,
        @Nullable String before,
        @Nullable String after) {

    /** What a row says of itself, in words. */
    public static final String ANNOTATION = "annotation";

    /** Where a row stands among those that both versions have. */
    public static final String PLACE = "place";

    /** For the journal; what was not there is left out. */
    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>(Map.of("row", row, "column", column));
        if (before != null) {
            said.put("before", before);
        }
        if (after != null) {
            said.put("after", after);
        }
        return said;
    }
}
