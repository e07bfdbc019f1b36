package id.panduzi.decisiontable;

import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One input cell. Values are {@code String}, {@code Boolean} or {@link ExactNumber}, null when nothing is known; a cell
 * other than {@link Anything} and {@link NoneOf} never matches null.
 */
public sealed interface Cell {

    boolean matches(@Nullable Object value);

    /** The cell in the notation it is written in. */
    String notation();

    /** {@code -}: matches whatever comes, also nothing. */
    record Anything() implements Cell {
        @Override
        public boolean matches(@Nullable Object value) {
            return true;
        }

        @Override
        public String notation() {
            return "-";
        }
    }

    /** {@code "WBK","WBBM"}: one of the listed values. */
    record OneOf(Set<Object> values) implements Cell {
        @Override
        public boolean matches(@Nullable Object value) {
            return value != null && values.contains(value);
        }

        @Override
        public String notation() {
            return listed(values);
        }
    }

    /** {@code not("WBK")}: any value but the listed; FEEL holds this to be true of nothing as well. */
    record NoneOf(Set<Object> values) implements Cell {
        @Override
        public boolean matches(@Nullable Object value) {
            return value == null || !values.contains(value);
        }

        @Override
        public String notation() {
            return "not(" + listed(values) + ")";
        }
    }

    /** {@code >= 75}, {@code < 60}, {@code [60..75)} and lists of them: within one of the ranges. */
    record Within(List<Range> ranges) implements Cell {
        @Override
        public boolean matches(@Nullable Object value) {
            return value instanceof ExactNumber number && ranges.stream().anyMatch(range -> range.contains(number));
        }

        @Override
        public String notation() {
            return ranges.stream().map(Range::notation).collect(Collectors.joining(", "));
        }
    }

    /** {@code not(>= 75)}: a number outside all of the ranges. */
    record Outside(List<Range> ranges) implements Cell {
        @Override
        public boolean matches(@Nullable Object value) {
            return value instanceof ExactNumber number && ranges.stream().noneMatch(range -> range.contains(number));
        }

        @Override
        public String notation() {
            return "not(" + ranges.stream().map(Range::notation).collect(Collectors.joining(", ")) + ")";
        }
    }

    private static String listed(Set<Object> values) {
        return values.stream().map(Cells::notation).sorted().collect(Collectors.joining(","));
    }
}
