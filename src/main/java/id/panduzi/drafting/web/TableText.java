package id.panduzi.drafting.web;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Row;
import java.util.stream.Collectors;

/** A row in its own notation, for what has no words. */
final class TableText {

    private TableText() {}

    static String of(Row row) {
        return row.cells().stream().map(Cell::notation).collect(Collectors.joining(" · "));
    }
}
