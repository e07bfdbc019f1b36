package id.panduzi.drafting;

import id.panduzi.decisiontable.Cells;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs between two tables: rows are the same by their id, wherever they stand. */
final class TableComparison {

    private TableComparison() {}

    static List<CellChange> of(DecisionTable before, DecisionTable after) {
        List<CellChange> changes = new ArrayList<>(FileComparison.differences(cells(before), cells(after)));
        changes.addAll(moves(before, after));
        return changes;
    }

    /** The cells as they are written, by row and column. */
    static Map<String, Map<String, String>> cells(DecisionTable table) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(row.id(), cells(table, row)));
        return rows;
    }

    static Map<String, String> cells(DecisionTable table, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int index = 0; index < table.inputs().size(); index++) {
            cells.put(table.inputs().get(index).name(), row.cells().get(index).notation());
        }
        row.outputs().keySet().stream()
                .sorted()
                .forEach(name -> cells.put(name, Cells.notation(row.outputs().getOrDefault(name, ""))));
        cells.put(CellChange.ANNOTATION, row.annotation());
        return cells;
    }

    /** Rows that stand elsewhere among those that both tables have. */
    private static List<CellChange> moves(DecisionTable before, DecisionTable after) {
        List<String> was = common(before, after);
        List<String> is = common(after, before);
        return is.stream()
                .filter(row -> was.indexOf(row) != is.indexOf(row))
                .map(row -> new CellChange(
                        row,
                        CellChange.PLACE,
                        Integer.toString(was.indexOf(row) + 1),
                        Integer.toString(is.indexOf(row) + 1)))
                .toList();
    }

    private static List<String> common(DecisionTable table, DecisionTable other) {
        return table.rows().stream()
                .map(Row::id)
                .filter(id -> other.row(id).isPresent())
                .toList();
    }
}
