package id.panduzi.proof;

import id.panduzi.decisiontable.Cell;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A column cut into the fewest values that its cells tell apart: one value stands for all that every row treats the same.
 * The last atom is the value that is not known.
 */
final class Atoms {

    private final List<@Nullable Object> examples;
    private final List<BitSet> cells;

    private Atoms(List<@Nullable Object> examples, List<BitSet> cells) {
        this.examples = examples;
        this.cells = cells;
    }

    /** Cuts a domain along the cells of one column. */
    static Atoms of(Domain domain, List<Cell> cells) {
        if (domain instanceof Domain.Numbers numbers) {
            return NumberLine.of(numbers, cells).atoms(cells);
        }
        return listed(domain instanceof Domain.Listed listed ? listed.values() : words(cells), cells);
    }

    /** The value an atom stands for; null for not known. */
    @Nullable Object example(int atom) {
        return examples.get(atom);
    }

    int count() {
        return examples.size();
    }

    /** All but not known. */
    BitSet known() {
        BitSet all = new BitSet();
        all.set(0, examples.size() - 1);
        return all;
    }

    /** What the cell of a row matches. */
    BitSet cell(int row) {
        return cells.get(row);
    }

    static Atoms of(List<Object> known, List<BitSet> knownMatches, List<Cell> cells) {
        List<@Nullable Object> examples = new ArrayList<>(known);
        examples.add(null);
        for (int row = 0; row < cells.size(); row++) {
            knownMatches.get(row).set(known.size(), cells.get(row).matches(null));
        }
        return new Atoms(examples, knownMatches);
    }

    private static Atoms listed(List<Object> values, List<Cell> cells) {
        List<BitSet> matches = cells.stream()
                .map(cell -> IntStream.range(0, values.size())
                        .filter(index -> cell.matches(values.get(index)))
                        .collect(BitSet::new, BitSet::set, BitSet::or))
                .toList();
        return of(values, matches, cells);
    }

    /** Every word of the column, and one that it does not name. */
    private static List<Object> words(List<Cell> cells) {
        Set<Object> words = new LinkedHashSet<>();
        for (Cell cell : cells) {
            words.addAll(named(cell));
        }
        StringBuilder other = new StringBuilder("…");
        while (!words.add(other.toString())) {
            other.append('…');
        }
        return List.copyOf(words);
    }

    /** The single values that a cell names. */
    static Set<Object> named(Cell cell) {
        if (cell instanceof Cell.OneOf listed) {
            return listed.values();
        }
        return cell instanceof Cell.NoneOf listed ? listed.values() : Set.of();
    }
}
