package id.panduzi.proof;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.Row;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All inputs that rows can tell apart: a grid with one dimension a column, in which every row is a box. */
final class Space {

    private final List<Row> rows;
    private final List<Column> columns;
    private final List<Atoms> atoms = new ArrayList<>();

    /** By row and column: the known atoms it matches. */
    private final List<List<BitSet>> boxes = new ArrayList<>();

    /** By column and atom: the rows that match it. */
    private final List<List<BitSet>> rowsAt = new ArrayList<>();

    Space(List<Row> rows, List<Column> columns, List<Domain> domains) {
        this.rows = rows;
        this.columns = columns;
        for (int column = 0; column < columns.size(); column++) {
            int index = column;
            List<Cell> cells = rows.stream().map(row -> row.cells().get(index)).toList();
            atoms.add(Atoms.of(domains.get(column), cells));
            rowsAt.add(transposed(atoms.get(column)));
        }
        for (int row = 0; row < rows.size(); row++) {
            int index = row;
            boxes.add(atoms.stream()
                    .map(column -> common(column.known(), column.cell(index)))
                    .toList());
        }
    }

    List<Row> rows() {
        return rows;
    }

    int dimensions() {
        return columns.size();
    }

    Atoms atoms(int column) {
        return atoms.get(column);
    }

    /** The rows that match an atom of a column. */
    BitSet rowsAt(int column, int atom) {
        return rowsAt.get(column).get(atom);
    }

    /** Every known value of every column. */
    List<BitSet> whole() {
        return atoms.stream().map(Atoms::known).toList();
    }

    /** The known inputs that a row matches, a set for each column; none of them empty unless nothing meets the row. */
    List<BitSet> box(int row) {
        return boxes.get(row);
    }

    /** An input that both rows match, known as far as possible. */
    Optional<Example> shared(int one, int other) {
        int[] point = new int[columns.size()];
        for (int column = 0; column < point.length; column++) {
            BitSet first = atoms.get(column).cell(one);
            BitSet second = atoms.get(column).cell(other);
            if (!first.intersects(second)) {
                return Optional.empty();
            }
            point[column] = common(first, second).nextSetBit(0);
        }
        return Optional.of(example(point));
    }

    /** Whether some known input is matched by both. */
    boolean meet(int one, int other) {
        List<BitSet> first = boxes.get(one);
        List<BitSet> second = boxes.get(other);
        return IntStream.range(0, first.size())
                .allMatch(column -> first.get(column).intersects(second.get(column)));
    }

    Example example(int[] point) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int column = 0; column < point.length; column++) {
            values.put(columns.get(column).name(), atoms.get(column).example(point[column]));
        }
        return new Example(values);
    }

    static BitSet common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    private List<BitSet> transposed(Atoms column) {
        List<BitSet> matching = IntStream.range(0, column.count())
                .mapToObj(atom -> new BitSet())
                .toList();
        for (int row = 0; row < rows.size(); row++) {
            int index = row;
            column.cell(row).stream().forEach(atom -> matching.get(atom).set(index));
        }
        return matching;
    }
}
