package id.panduzi.decisiontable;

import id.panduzi.exact.ExactNumber;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from {@code from} (included) to before {@code before}; null is without end on that side. Only half-open
 * ranges exist, since only {@code >=} and {@code <} keep their exact meaning when a number is cut off to nine decimals.
 */
public record Range(@Nullable ExactNumber from, @Nullable ExactNumber before) {

    boolean contains(ExactNumber number) {
        return (from == null || number.isAtLeast(from)) && (before == null || number.isLessThan(before));
    }

    boolean isEmpty() {
        return from != null && before != null && !from.isLessThan(before);
    }

    boolean overlaps(Range other) {
        return !new Range(later(from, other.from), earlier(before, other.before)).isEmpty();
    }

    String notation() {
        if (before == null) {
            return ">= " + from;
        }
        return from == null ? "< " + before : "[" + from + ".." + before + ")";
    }

    private static @Nullable ExactNumber later(@Nullable ExactNumber one, @Nullable ExactNumber other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.max(other);
    }

    private static @Nullable ExactNumber earlier(@Nullable ExactNumber one, @Nullable ExactNumber other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.min(other);
    }
}
