package id.panduzi.proof;

import id.panduzi.decisiontable.Row;
import id.panduzi.proof.Note.CutShort;
import id.panduzi.proof.Note.CutShort.What;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** What the rows of a space leave open, answer twice, or never answer. */
final class Coverage {

    /** Gaps listed of one table; each more is one of these in other words, or will show when they are closed. */
    static final int MOST_GAPS = 20;

    static final int MOST_OVERLAPS = 100;

    private static final long MOST_STEPS = 3_000_000;

    private final Space space;
    private final Effort effort = new Effort(MOST_STEPS);

    Coverage(Space space) {
        this.space = space;
    }

    /** Known inputs that no row matches. */
    List<Note> gaps() {
        BitSet all = new BitSet();
        all.set(0, space.rows().size());
        Effort own = new Effort(MOST_STEPS);
        Cover cover = Cover.of(space, all, space.whole(), own, MOST_GAPS);
        List<Note> notes = new ArrayList<>();
        cover.uncovered().forEach(example -> notes.add(new Note.Gap(example)));
        if (own.isSpent() || notes.size() == MOST_GAPS) {
            notes.add(new CutShort(What.GAPS));
        }
        return notes;
    }

    /** Pairs of rows that one input matches. */
    List<Note> overlaps() {
        List<Note> notes = new ArrayList<>();
        List<Row> rows = space.rows();
        for (int other = 1; other < rows.size(); other++) {
            for (int one = 0; one < other; one++) {
                Optional<Example> shared = space.shared(one, other);
                if (shared.isPresent()) {
                    notes.add(new Note.Overlap(rows.get(one), rows.get(other), shared.get()));
                }
                if (notes.size() == MOST_OVERLAPS) {
                    notes.add(new CutShort(What.OVERLAPS));
                    return notes;
                }
            }
        }
        return notes;
    }

    /** Rows whose known inputs are all taken by rows above. */
    List<Note> neverReached() {
        List<Note> notes = new ArrayList<>();
        for (int row = 1; row < space.rows().size() && !effort.isSpent(); row++) {
            List<BitSet> box = space.box(row);
            if (box.stream().noneMatch(BitSet::isEmpty)) {
                takenBy(row, box).ifPresent(notes::add);
            }
        }
        if (effort.isSpent()) {
            notes.add(new CutShort(What.NEVER_REACHED));
        }
        return notes;
    }

    private Optional<Note> takenBy(int row, List<BitSet> box) {
        BitSet above = new BitSet();
        for (int one = 0; one < row; one++) {
            above.set(one, space.meet(one, row));
        }
        Cover cover = Cover.of(space, above, box, effort, 1);
        if (effort.isSpent() || !cover.uncovered().isEmpty()) {
            return Optional.empty();
        }
        List<Row> by =
                cover.covering().stream().mapToObj(one -> space.rows().get(one)).toList();
        return Optional.of(new Note.NeverReached(space.rows().get(row), by));
    }
}
