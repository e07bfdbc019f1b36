package id.panduzi.decisiontable;

import java.util.Arrays;
import java.util.function.LongToIntFunction;

/**
 * A table seen along one of its number columns while all others stand still: from each limit on, another row answers.
 * Made by {@link CompiledTable#along}; immutable.
 */
public final class NumberLine {

    private final long[] starts;
    private final int[] rows;

    private NumberLine(long[] starts, int[] rows) {
        this.starts = starts;
        this.rows = rows;
    }

    /** Keeps only those starts from which the row is another. */
    static NumberLine over(long[] starts, LongToIntFunction row) {
        long[] kept = new long[starts.length];
        int[] rows = new int[starts.length];
        int size = 0;
        for (long start : starts) {
            int answer = row.applyAsInt(start);
            if (size == 0 || answer != rows[size - 1]) {
                kept[size] = start;
                rows[size++] = answer;
            }
        }
        return new NumberLine(Arrays.copyOf(kept, size), Arrays.copyOf(rows, size));
    }

    /**
     * The index of the row that answers, or {@link CompiledTable#NO_ROW}.
     *
     * @param number in billionths, or {@link CompiledTable#UNKNOWN}
     */
    public int row(long number) {
        return rows[stretch(starts, number)];
    }

    /** The last start that is not above the number; the first start is the least {@code long}. */
    static int stretch(long[] starts, long number) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
