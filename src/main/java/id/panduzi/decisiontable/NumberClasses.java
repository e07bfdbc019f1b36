package id.panduzi.decisiontable;

import id.panduzi.exact.Billionths;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, in billionths. The column falls into stretches on which the same rows match; not known and not a number are
 * two stretches before all numbers. A single number is a stretch one billionth long.
 */
final class NumberClasses implements ValueClasses {

    private static final long LEAST = CompiledTable.UNNAMED + 1;
    private static final long MOST = Long.MAX_VALUE;

    private final long[] starts;
    private final int[] sets;
    private final long[][] rows;
    private final long[] firstRows;

    private NumberClasses(List<Long> starts, List<Integer> numbers, RowSets sets) {
        this.starts = starts.stream().mapToLong(Long::longValue).toArray();
        this.sets = numbers.stream().mapToInt(Integer::intValue).toArray();
        this.rows = sets.all();
        this.firstRows = sets.firstWords();
    }

    static NumberClasses of(List<Cell> cells) {
        BitSet matching = new BitSet();
        SortedMap<Long, List<Integer>> flips = new TreeMap<>();
        for (int row = 0; row < cells.size(); row++) {
            Cell cell = cells.get(row);
            matching.set(row, !(cell instanceof Cell.OneOf) && !(cell instanceof Cell.Within));
            for (Stretch stretch : named(cell)) {
                flip(flips, stretch.from(), row);
                flip(flips, stretch.before(), row);
            }
        }
        return sweep(cells, matching, flips);
    }

    /** Walks up the numbers and notes every place from which other rows match. */
    private static NumberClasses sweep(List<Cell> cells, BitSet matching, SortedMap<Long, List<Integer>> flips) {
        RowSets sets = new RowSets(cells.size());
        List<Long> starts = new ArrayList<>(List.of(CompiledTable.UNKNOWN, CompiledTable.UNNAMED));
        List<Integer> numbers = new ArrayList<>();
        numbers.add(sets.number(RowsMatching.nothing(cells)));
        numbers.add(sets.number(RowsMatching.whatNoCellNames(cells)));
        flips.putIfAbsent(LEAST, List.of());
        for (Map.Entry<Long, List<Integer>> flip : flips.entrySet()) {
            flip.getValue().forEach(matching::flip);
            starts.add(flip.getKey());
            numbers.add(sets.number(matching));
        }
        return new NumberClasses(starts, numbers, sets);
    }

    private static void flip(SortedMap<Long, List<Integer>> flips, long at, int row) {
        flips.computeIfAbsent(at, unseen -> new ArrayList<>()).add(row);
    }

    /** What the cell names, in order and without overlaps. */
    private static List<Stretch> named(Cell cell) {
        List<Stretch> apart = new ArrayList<>();
        stretches(cell).sorted(Comparator.comparing(Stretch::from)).forEach(next -> {
            Stretch last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || next.from() > last.before()) {
                apart.add(next);
            } else {
                apart.set(apart.size() - 1, new Stretch(last.from(), Math.max(last.before(), next.before())));
            }
        });
        return apart;
    }

    private static Stream<Stretch> stretches(Cell cell) {
        if (cell instanceof Cell.Within within) {
            return within.ranges().stream().map(Stretch::of);
        }
        if (cell instanceof Cell.Outside outside) {
            return outside.ranges().stream().map(Stretch::of);
        }
        if (cell instanceof Cell.OneOf listed) {
            return listed.values().stream().map(Stretch::single);
        }
        return cell instanceof Cell.NoneOf excluded ? excluded.values().stream().map(Stretch::single) : Stream.empty();
    }

    /** Where the stretches start, in order: one number of each. */
    long[] starts() {
        return starts.clone();
    }

    @Override
    public long code(@Nullable Object value) {
        if (value instanceof ExactNumber number) {
            return Billionths.of(number);
        }
        return value == null ? CompiledTable.UNKNOWN : CompiledTable.UNNAMED;
    }

    @Override
    public long[] rows(long code) {
        return rows[sets[NumberLine.stretch(starts, code)]];
    }

    @Override
    public long firstRows(long code) {
        return firstRows[sets[NumberLine.stretch(starts, code)]];
    }

    /** Billionths from {@code from} (included) to before {@code before}. */
    private record Stretch(long from, long before) {

        static Stretch of(Range range) {
            return new Stretch(
                    range.from() == null ? LEAST : limit(range.from()),
                    range.before() == null ? MOST : limit(range.before()));
        }

        static Stretch single(Object number) {
            long value = limit((ExactNumber) number);
            return new Stretch(value, value + 1);
        }

        private static long limit(ExactNumber limit) {
            long billionths = Billionths.of(limit);
            if (!Billionths.number(billionths).equals(limit)) {
                throw new IllegalArgumentException("a limit with more than nine decimals: " + limit);
            }
            return billionths;
        }
    }
}
