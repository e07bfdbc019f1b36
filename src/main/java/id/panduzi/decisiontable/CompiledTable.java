package id.panduzi.decisiontable;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table made ready for millions of questions: immutable, without objects or maps on the way, safe for any number of
 * threads. It answers as {@link DecisionTable#answer} does, with the index of the row that answers as its
 * explanation.
 *
 * <p>Values are handed in as codes, one {@code long} for each input column in the table's order. A number's code is the
 * number in billionths, cut off, and the same in every table; the code of a text or of yes and no belongs to this table
 * and column. Whoever asks often translates once with {@link #code} and then calls {@link #row(long[])}, or fixes all
 * columns but one with {@link #along} and asks that line.
 *
 * <p>Within: of each column, all values that the same rows match are one class, and a class knows its rows as a set of
 * bits. To answer is to intersect the sets of the classes.
 */
public final class CompiledTable {

    /** The index that says no row answers. */
    public static final int NO_ROW = -1;

    /** The code, in every column, of a value that is not known. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    /** The code, in every column, of a value that no row names, such as a word that is not in the table. */
    public static final long UNNAMED = Long.MIN_VALUE + 1;

    private final String[] names;
    private final ValueClasses[] columns;
    private final int words;

    private CompiledTable(List<Column> inputs, ValueClasses[] columns, int words) {
        this.names = inputs.stream().map(Column::name).toArray(String[]::new);
        this.columns = columns;
        this.words = words;
    }

    static CompiledTable of(List<Column> inputs, List<Row> rows) {
        ValueClasses[] columns = IntStream.range(0, inputs.size())
                .mapToObj(column -> classes(inputs.get(column), column, rows))
                .toArray(ValueClasses[]::new);
        return new CompiledTable(inputs, columns, RowSets.words(rows.size()));
    }

    private static ValueClasses classes(Column input, int column, List<Row> rows) {
        List<Cell> cells = rows.stream().map(row -> row.cells().get(column)).toList();
        return input.type().isNumeric() ? NumberClasses.of(cells) : WordClasses.of(cells);
    }

    /**
     * The position of an input column.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public int column(String name) {
        return IntStream.range(0, names.length)
                .filter(column -> names[column].equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + name));
    }

    /** How many input columns there are, and so how many codes {@link #row(long[])} takes. */
    public int columns() {
        return columns.length;
    }

    /**
     * The code of a value in a column.
     *
     * @param value {@code String}, {@code Boolean} or {@link id.panduzi.exact.ExactNumber}; null if not known
     */
    public long code(int column, @Nullable Object value) {
        return columns[column].code(value);
    }

    /**
     * The index, from 0, of the row that answers, or {@link #NO_ROW}.
     *
     * @param codes one for each column; not changed, so that one array can serve again and again
     */
    public int row(long[] codes) {
        return words == 1 ? rowInOneWord(codes) : rowInWords(codes);
    }

    /** The same for values by column name, as {@link DecisionTable#answer} takes them. */
    int row(Map<String, ?> facts) {
        if (words > 1) {
            return rowInWords(codes(facts));
        }
        long rows = -1L;
        for (int column = 0; column < columns.length; column++) {
            ValueClasses classes = columns[column];
            rows &= classes.firstRows(classes.code(facts.get(names[column])));
        }
        return rows == 0 ? NO_ROW : Long.numberOfTrailingZeros(rows);
    }

    /**
     * The table as a function of one number column alone, all others fixed; the fastest way to ask.
     *
     * @param codes of the other columns; the one at {@code column} is not looked at
     * @throws IllegalArgumentException if it is not a column of numbers
     */
    public NumberLine along(int column, long[] codes) {
        if (!(columns[column] instanceof NumberClasses numbers)) {
            throw new IllegalArgumentException("not a column of numbers: " + names[column]);
        }
        long[] each = codes.clone();
        return NumberLine.over(numbers.starts(), start -> {
            each[column] = start;
            return row(each);
        });
    }

    private long[] codes(Map<String, ?> facts) {
        long[] codes = new long[columns.length];
        for (int column = 0; column < columns.length; column++) {
            codes[column] = code(column, facts.get(names[column]));
        }
        return codes;
    }

    private int rowInOneWord(long[] codes) {
        long rows = -1L;
        for (int column = 0; column < columns.length; column++) {
            rows &= columns[column].firstRows(codes[column]);
        }
        return rows == 0 ? NO_ROW : Long.numberOfTrailingZeros(rows);
    }

    private int rowInWords(long[] codes) {
        long[][] sets = new long[columns.length][];
        for (int column = 0; column < columns.length; column++) {
            sets[column] = columns[column].rows(codes[column]);
        }
        for (int word = 0; word < words; word++) {
            long rows = -1L;
            for (long[] set : sets) {
                rows &= set[word];
            }
            if (rows != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(rows);
            }
        }
        return NO_ROW;
    }
}
