package id.panduzi.decisiontable;

import id.panduzi.decisiontable.Cell.Anything;
import id.panduzi.decisiontable.Cell.NoneOf;
import id.panduzi.decisiontable.Cell.OneOf;
import id.panduzi.decisiontable.Cell.Outside;
import id.panduzi.decisiontable.Cell.Within;
import java.util.List;

/** Two rows of a table that one input would match. */
public record Overlap(Row one, Row other) {

    static boolean between(Row one, Row other) {
        for (int column = 0; column < one.cells().size(); column++) {
            if (!share(one.cells().get(column), other.cells().get(column))) {
                return false;
            }
        }
        return true;
    }

    /** Errs towards yes where two negated cells meet: they may only be apart over a closed set of values. */
    private static boolean share(Cell one, Cell other) {
        if (one instanceof OneOf listed) {
            return listed.values().stream().anyMatch(other::matches);
        }
        if (other instanceof OneOf) {
            return share(other, one);
        }
        if (one instanceof Within within) {
            return within.ranges().stream().anyMatch(range -> reaches(range, other));
        }
        return !(other instanceof Within) || share(other, one);
    }

    private static boolean reaches(Range range, Cell cell) {
        if (cell instanceof Within within) {
            return within.ranges().stream().anyMatch(range::overlaps);
        }
        if (cell instanceof Outside outside) {
            return !isCovered(range, outside.ranges());
        }
        return cell instanceof Anything || cell instanceof NoneOf;
    }

    private static boolean isCovered(Range range, List<Range> ranges) {
        return ranges.stream().anyMatch(cover -> startsBefore(cover, range) && endsAfter(cover, range));
    }

    private static boolean startsBefore(Range cover, Range range) {
        return cover.from() == null || (range.from() != null && range.from().isAtLeast(cover.from()));
    }

    private static boolean endsAfter(Range cover, Range range) {
        return cover.before() == null
                || (range.before() != null && cover.before().isAtLeast(range.before()));
    }
}
