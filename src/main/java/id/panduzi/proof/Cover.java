package id.panduzi.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks for inputs of a box that none of some rows matches. Goes through the columns one by one, keeps the rows that still
 * can match, and looks only once at values that leave the same rows.
 */
final class Cover {

    private final Space space;
    private final List<BitSet> box;
    private final Effort effort;
    private final int most;
    private final int[] order;
    private final List<BitSet> coveringFrom = new ArrayList<>();
    private final List<Example> uncovered = new ArrayList<>();
    private final BitSet covering = new BitSet();
    private final Set<Seen> covered = new HashSet<>();
    private final int[] point;

    /** Rows that still can match after the first columns. */
    private record Seen(int depth, BitSet rows) {}

    private Cover(Space space, List<BitSet> box, Effort effort, int most) {
        this.space = space;
        this.box = box;
        this.effort = effort;
        this.most = most;
        this.point = new int[box.size()];
        this.order = IntStream.range(0, box.size())
                .boxed()
                .sorted(Comparator.comparing(column -> box.get(column).cardinality()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Looks for them.
     *
     * @param most how many to look for
     */
    static Cover of(Space space, BitSet rows, List<BitSet> box, Effort effort, int most) {
        Cover cover = new Cover(space, box, effort, most);
        cover.findCovering(rows);
        cover.search(0, rows);
        return cover;
    }

    /** Inputs that no row matches; if there are none, and the effort is not spent, the rows match the whole box. */
    List<Example> uncovered() {
        return uncovered;
    }

    /** Rows that together match the box, if nothing is uncovered. */
    BitSet covering() {
        return covering;
    }

    /** By depth: the rows that match whatever the remaining columns are. */
    private void findCovering(BitSet rows) {
        BitSet covering = (BitSet) rows.clone();
        coveringFrom.add(covering);
        for (int depth = order.length - 1; depth >= 0; depth--) {
            int column = order[depth];
            BitSet next = (BitSet) covering.clone();
            covering.stream().filter(row -> !matchesAll(column, row)).forEach(next::clear);
            covering = next;
            coveringFrom.add(0, covering);
        }
    }

    private boolean matchesAll(int column, int row) {
        BitSet missing = (BitSet) box.get(column).clone();
        missing.andNot(space.atoms(column).cell(row));
        return missing.isEmpty();
    }

    private void search(int depth, BitSet rows) {
        if (uncovered.size() >= most || effort.isSpent() || isCovered(depth, rows)) {
            return;
        }
        if (rows.isEmpty()) {
            addUncovered(depth);
            return;
        }
        int before = uncovered.size();
        for (Map.Entry<BitSet, Integer> next : distinct(order[depth], rows).entrySet()) {
            point[order[depth]] = next.getValue();
            search(depth + 1, next.getKey());
        }
        if (uncovered.size() == before && !effort.isSpent()) {
            covered.add(new Seen(depth, rows));
        }
    }

    private boolean isCovered(int depth, BitSet rows) {
        BitSet whole = Space.common(rows, coveringFrom.get(depth));
        if (whole.isEmpty()) {
            return covered.contains(new Seen(depth, rows));
        }
        if (!whole.intersects(covering)) {
            covering.set(whole.nextSetBit(0));
        }
        return true;
    }

    /** The rows that are left by each value of a column, with the first value that leaves them. */
    private Map<BitSet, Integer> distinct(int column, BitSet rows) {
        Map<BitSet, Integer> distinct = new LinkedHashMap<>();
        box.get(column).stream()
                .forEach(atom -> distinct.putIfAbsent(Space.common(rows, space.rowsAt(column, atom)), atom));
        effort.spend(box.get(column).cardinality());
        return distinct;
    }

    private void addUncovered(int depth) {
        for (int rest = depth; rest < order.length; rest++) {
            point[order[rest]] = box.get(order[rest]).nextSetBit(0);
        }
        uncovered.add(space.example(point));
    }
}
