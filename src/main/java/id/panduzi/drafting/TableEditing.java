package id.panduzi.drafting;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.decisiontable.TableWriter;
import id.panduzi.digest.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Changes a table row by row, and gives it as the file to save. All other rows stay as they are, with their ids. */
public record TableEditing(DecisionTable table) {

    /** With this row in the place of the one with its id, or at the end if there is none. */
    public byte[] with(Row row) {
        List<Row> rows = new ArrayList<>(table.rows());
        int place = place(row.id());
        if (place < 0) {
            rows.add(row);
        } else {
            rows.set(place, row);
        }
        return file(rows);
    }

    public byte[] without(String id) {
        return file(table.rows().stream().filter(row -> !row.id().equals(id)).toList());
    }

    /**
     * With the row one place further up or down, where order is part of the rule.
     *
     * @param by -1 for up, 1 for down; at either end nothing moves
     */
    public byte[] moved(String id, int by) {
        List<Row> rows = new ArrayList<>(table.rows());
        int place = place(id);
        int target = Math.min(Math.max(place + by, 0), rows.size() - 1);
        rows.add(target, rows.remove(place));
        return file(rows);
    }

    /** An id of that name that no row has. */
    public String freeId(String wanted) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + number)
                .filter(id -> place(id) < 0)
                .findFirst()
                .orElseThrow();
    }

    /** Tells whether a row still says what it said; empty for one that is not there. */
    public String mark(String id) {
        return table.row(id)
                .map(row -> Sha256.of(TableComparison.cells(table, row).toString()))
                .orElse("");
    }

    private int place(String id) {
        return table.rows().stream().map(Row::id).toList().indexOf(id);
    }

    private byte[] file(List<Row> rows) {
        return TableWriter.write(table.withRows(rows));
    }
}
