package id.panduzi.decisiontable;

import java.util.List;
import java.util.Map;

/**
 * One rule of a table.
 *
 * @param id survives every edit of the row
 * @param number position in the table, from 1, as people count
 * @param cells one for each input column
 * @param outputs answers by output column: {@code String}, {@code Boolean} or {@link id.panduzi.exact.ExactNumber}
 * @param annotation what the row says of itself, in words
 */
public record Row(String id, int number, List<Cell> cells, Map<String, Object> outputs, String annotation) {

    public Row {
        cells = List.copyOf(cells);
        outputs = Map.copyOf(outputs);
    }

    /** The text of output {@code column}. */
    public String text(String column) {
        return String.valueOf(outputs.get(column));
    }
}
