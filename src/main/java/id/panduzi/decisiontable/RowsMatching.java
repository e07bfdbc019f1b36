package id.panduzi.decisiontable;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which rows match what stands in no cell. */
final class RowsMatching {

    private static final Object IN_NO_CELL = new Object();

    private RowsMatching() {}

    /** The rows whose cell matches a value that is not known. */
    static BitSet nothing(List<Cell> cells) {
        return matching(cells, null);
    }

    /** The rows whose cell matches a value that is not of the column's kind, or a word that no cell names. */
    static BitSet whatNoCellNames(List<Cell> cells) {
        return matching(cells, IN_NO_CELL);
    }

    private static BitSet matching(List<Cell> cells, @Nullable Object value) {
        BitSet rows = new BitSet();
        IntStream.range(0, cells.size())
                .filter(row -> cells.get(row).matches(value))
                .forEach(rows::set);
        return rows;
    }
}
