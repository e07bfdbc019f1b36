package id.panduzi.decisiontable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Texts, or yes and no. The code of a value that a cell names is the number of its set of rows. */
final class WordClasses implements ValueClasses {

    private static final int NOT_KNOWN = 0;
    private static final int NOT_NAMED = 1;

    private final Map<Object, Long> codes;
    private final int[] special;
    private final long[][] rows;
    private final long[] firstRows;

    private WordClasses(Map<Object, Long> codes, int[] special, RowSets sets) {
        this.codes = Map.copyOf(codes);
        this.special = special;
        this.rows = sets.all();
        this.firstRows = sets.firstWords();
    }

    static WordClasses of(List<Cell> cells) {
        RowSets sets = new RowSets(cells.size());
        Map<Object, List<Integer>> naming = new HashMap<>();
        for (int row = 0; row < cells.size(); row++) {
            for (Object word : named(cells.get(row))) {
                naming.computeIfAbsent(word, unseen -> new ArrayList<>()).add(row);
            }
        }
        BitSet unnamed = RowsMatching.whatNoCellNames(cells);
        int[] special = {sets.number(RowsMatching.nothing(cells)), sets.number(unnamed)};
        Map<Object, Long> codes = new HashMap<>();
        naming.forEach((word, rows) -> codes.put(word, (long) sets.number(flipped(unnamed, rows))));
        return new WordClasses(codes, special, sets);
    }

    private static Set<Object> named(Cell cell) {
        if (cell instanceof Cell.OneOf listed) {
            return listed.values();
        }
        return cell instanceof Cell.NoneOf excluded ? excluded.values() : Set.of();
    }

    /** A row that names a word answers otherwise than for a word it does not name. */
    private static BitSet flipped(BitSet unnamed, List<Integer> naming) {
        BitSet matching = (BitSet) unnamed.clone();
        naming.forEach(matching::flip);
        return matching;
    }

    @Override
    public long code(@Nullable Object value) {
        if (value == null) {
            return CompiledTable.UNKNOWN;
        }
        Long code = codes.get(value);
        return code == null ? CompiledTable.UNNAMED : code;
    }

    @Override
    public long[] rows(long code) {
        return rows[set(code)];
    }

    @Override
    public long firstRows(long code) {
        return firstRows[set(code)];
    }

    private int set(long code) {
        return code >= 0 ? (int) code : special[code == CompiledTable.UNKNOWN ? NOT_KNOWN : NOT_NAMED];
    }
}
