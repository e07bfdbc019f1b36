package id.panduzi.proof;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Range;
import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a cell names something its column cannot be, even where it matches something else as well. */
final class Extent {

    private Extent() {}

    static boolean exceeds(Cell cell, Domain domain) {
        if (domain instanceof Domain.Listed listed) {
            return exceeds(cell, listed.values());
        }
        return domain instanceof Domain.Numbers numbers && exceeds(cell, numbers);
    }

    static boolean exceeds(ExactNumber number, Domain domain) {
        if (domain instanceof Domain.Listed listed) {
            return !listed.values().contains(number);
        }
        return domain instanceof Domain.Numbers numbers && isOutside(number, numbers);
    }

    /** A range of steps begins at one of them, and ends before one of them or behind the last. */
    private static boolean exceeds(Cell cell, List<Object> values) {
        return !values.containsAll(Atoms.named(cell))
                || bounds(cell)
                        .anyMatch(bound -> !values.contains(bound) && !values.contains(bound.minus(ExactNumber.ONE)))
                || froms(cell).anyMatch(from -> !values.contains(from));
    }

    private static boolean exceeds(Cell cell, Domain.Numbers numbers) {
        Stream<ExactNumber> single =
                Atoms.named(cell).stream().filter(ExactNumber.class::isInstance).map(ExactNumber.class::cast);
        return Stream.concat(single, bounds(cell)).anyMatch(number -> isOutside(number, numbers));
    }

    private static boolean isOutside(ExactNumber number, Domain.Numbers numbers) {
        return isBelow(number, numbers.least()) || isBelow(numbers.most(), number);
    }

    private static boolean isBelow(@Nullable ExactNumber number, @Nullable ExactNumber other) {
        return number != null && other != null && number.isLessThan(other);
    }

    private static Stream<ExactNumber> froms(Cell cell) {
        return NumberLine.ranges(cell).stream().flatMap(range -> Stream.ofNullable(range.from()));
    }

    /** Where the ranges of a cell begin and end. */
    static Stream<ExactNumber> bounds(Cell cell) {
        return NumberLine.ranges(cell).stream().flatMap(Extent::bounds);
    }

    private static Stream<ExactNumber> bounds(Range range) {
        return Stream.concat(Stream.ofNullable(range.from()), Stream.ofNullable(range.before()));
    }
}
