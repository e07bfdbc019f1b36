package id.panduzi.decisiontable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of rows, each kept once: a table of many values has few of them, so it stays small. */
final class RowSets {

    private final int words;
    private final Map<BitSet, Integer> known = new HashMap<>();
    private final List<long[]> sets = new ArrayList<>();

    RowSets(int rows) {
        this.words = words(rows);
    }

    /** Words of 64 bits that hold a set of rows; a table without rows has one as well. */
    static int words(int rows) {
        return Math.max(1, (rows + Long.SIZE - 1) / Long.SIZE);
    }

    /** The number of the set, from 0. */
    int number(BitSet set) {
        Integer number = known.get(set);
        if (number != null) {
            return number;
        }
        known.put((BitSet) set.clone(), sets.size());
        sets.add(Arrays.copyOf(set.toLongArray(), words));
        return sets.size() - 1;
    }

    /** The sets by their numbers. */
    long[][] all() {
        return sets.toArray(long[][]::new);
    }

    /** The first word of each set, by their numbers. */
    long[] firstWords() {
        return sets.stream().mapToLong(set -> set[0]).toArray();
    }
}
