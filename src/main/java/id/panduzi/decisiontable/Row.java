package id.panduzi.decisiontable;

import id.panduzi.problem.Reason;
import java.util.ArrayList;
import java.util.HashMap;
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

    /**
     * The same row with another input cell.
     *
     * @param column its position, from 0
     */
    public Row withCell(int column, Cell cell) {
        List<Cell> changed = new ArrayList<>(cells);
        changed.set(column, cell);
        return new Row(id, number, changed, outputs, annotation);
    }

    /** The same row with another answer in that output column. */
    public Row withOutput(String column, Object answer) {
        Map<String, Object> changed = new HashMap<>(outputs);
        changed.put(column, answer);
        return new Row(id, number, cells, changed, annotation);
    }

    public Row withAnnotation(String words) {
        return new Row(id, number, cells, outputs, words);
    }

    Row at(int position) {
        return new Row(id, position, cells, outputs, annotation);
    }

    /** Where it stands. */
    public Reason place() {
        return Reason.of("at.row", number, id);
    }

    Reason place(Column column) {
        return Reason.of("at.cell", number, id, column.name());
    }

    Reason annotationPlace() {
        return Reason.of("at.rowDescription", number, id);
    }
}
