package id.panduzi.proof;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Range;
import id.panduzi.exact.ExactNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a column, cut where a cell begins or ends. A table sees nine decimals, so numbers are counted in
 * billionths, exactly, and a single number is the interval up to the next billionth.
 */
final class NumberLine {

    private static final int DECIMALS = 9;
    private static final long ONE = 1_000_000_000L;

    /** Where the intervals start, ascending, and behind the last of them its end. */
    private final long[] cuts;

    private NumberLine(long[] cuts) {
        this.cuts = cuts;
    }

    static NumberLine of(Domain.Numbers domain, List<Cell> cells) {
        TreeSet<Long> marks = new TreeSet<>();
        for (Cell cell : cells) {
            marks(cell, marks);
        }
        long least = domain.least() != null ? billionths(domain.least()) : marks.isEmpty() ? 0 : marks.first() - ONE;
        long end = domain.most() != null ? billionths(domain.most()) + 1 : marks.isEmpty() ? ONE : marks.last() + ONE;
        marks.add(least);
        marks.add(end);
        long[] inside = marks.subSet(least, true, end, true).stream()
                .mapToLong(Long::longValue)
                .toArray();
        return new NumberLine(domain.whole() ? withWholes(inside) : inside);
    }

    Atoms atoms(List<Cell> cells) {
        List<Object> examples = new ArrayList<>();
        for (int index = 0; index + 1 < cuts.length; index++) {
            examples.add(plainest(cuts[index], cuts[index + 1]));
        }
        return Atoms.of(examples, cells.stream().map(this::matches).toList(), cells);
    }

    static long billionths(ExactNumber number) {
        return number.forTable().movePointRight(DECIMALS).longValueExact();
    }

    static ExactNumber number(long billionths) {
        return ExactNumber.of(BigDecimal.valueOf(billionths, DECIMALS));
    }

    /** Only starts from which a whole number comes before the next one, moved to it. */
    private static long[] withWholes(long[] cuts) {
        return Arrays.stream(cuts).map(cut -> ceiling(cut, ONE)).distinct().toArray();
    }

    private static void marks(Cell cell, Set<Long> marks) {
        for (Range range : ranges(cell)) {
            mark(range.from(), marks);
            mark(range.before(), marks);
        }
        for (Object value : Atoms.named(cell)) {
            if (value instanceof ExactNumber number) {
                marks.add(billionths(number));
                marks.add(billionths(number) + 1);
            }
        }
    }

    private static void mark(@Nullable ExactNumber bound, Set<Long> marks) {
        if (bound != null) {
            marks.add(billionths(bound));
        }
    }

    static List<Range> ranges(Cell cell) {
        if (cell instanceof Cell.Within within) {
            return within.ranges();
        }
        return cell instanceof Cell.Outside outside ? outside.ranges() : List.of();
    }

    private BitSet matches(Cell cell) {
        BitSet matches = new BitSet();
        ranges(cell)
                .forEach(range -> matches.set(position(range.from(), 0), position(range.before(), cuts.length - 1)));
        for (Object value : Atoms.named(cell)) {
            if (value instanceof ExactNumber number) {
                matches.set(position(billionths(number)), position(billionths(number) + 1));
            }
        }
        if (!(cell instanceof Cell.Within || cell instanceof Cell.OneOf)) {
            matches.flip(0, cuts.length - 1);
        }
        return matches;
    }

    private int position(@Nullable ExactNumber bound, int without) {
        return bound == null ? without : position(billionths(bound));
    }

    /** The first interval that starts there or later. */
    private int position(long billionths) {
        int found = Arrays.binarySearch(cuts, billionths);
        return Math.min(found < 0 ? -found - 1 : found, cuts.length - 1);
    }

    /** The number with the fewest decimals from a start to before an end. */
    private static ExactNumber plainest(long start, long end) {
        long step = ONE;
        while (ceiling(start, step) >= end) {
            step /= 10;
        }
        return number(ceiling(start, step));
    }

    private static long ceiling(long billionths, long step) {
        return -Math.floorDiv(-billionths, step) * step;
    }
}
