package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a percentage comes from counts, which are named by national id. The grammar:
 *
 * <pre>
 * formula = ("share" | "decrease") "(" term ";" term ")"
 * term    = count | "sum(" count {";" count} ")"
 * count   = "Q" national id
 * </pre>
 *
 * <p>{@code share(done;base)} is done ÷ base, at most 1. {@code decrease(last;now)} is (last − now) ÷ last, not below 0,
 * and 1 when both are 0.
 */
record Formula(Kind kind, List<String> first, List<String> second) {

    enum Kind {
        SHARE,
        DECREASE
    }

    private static final String COUNT = "Q[1-9]\\d{0,8}";
    private static final String TERM = "(" + COUNT + "|sum\\(" + COUNT + "(?:;" + COUNT + ")*\\))";
    private static final Pattern GRAMMAR = Pattern.compile("(share|decrease)\\(" + TERM + ";" + TERM + "\\)");
    private static final Pattern NOT_AN_ID = Pattern.compile("\\D+");

    /** Empty for anything that the grammar does not say. */
    static Optional<Formula> parse(String text) {
        Matcher matcher = GRAMMAR.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Kind kind = matcher.group(1).equals("share") ? Kind.SHARE : Kind.DECREASE;
        return Optional.of(new Formula(kind, ids(matcher.group(2)), ids(matcher.group(3))));
    }

    private static List<String> ids(String term) {
        return Arrays.stream(NOT_AN_ID.split(term, -1))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    List<String> ids() {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    Percentage over(Function<String, ExactNumber> counts) {
        ExactNumber one = sum(first, counts);
        ExactNumber other = sum(second, counts);
        return kind == Kind.SHARE ? Percentage.share(one, other) : Percentage.decrease(one, other);
    }

    private static ExactNumber sum(List<String> ids, Function<String, ExactNumber> counts) {
        return ids.stream().map(counts).reduce(ExactNumber.ZERO, ExactNumber::plus);
    }

    /**
     * What counts give.
     *
     * @param value from 0 to 1; empty if undefined, the base being 0
     * @param capped more was done than the base holds, which counts as 1
     */
    record Percentage(Optional<ExactNumber> value, boolean capped) {

        private static final Percentage UNDEFINED = new Percentage(Optional.empty(), false);

        static Percentage share(ExactNumber done, ExactNumber base) {
            if (base.isZero()) {
                return UNDEFINED;
            }
            return base.isLessThan(done)
                    ? new Percentage(Optional.of(ExactNumber.ONE), true)
                    : defined(done.dividedBy(base));
        }

        static Percentage decrease(ExactNumber last, ExactNumber now) {
            if (now.isZero()) {
                return defined(ExactNumber.ONE);
            }
            if (last.isZero()) {
                return UNDEFINED;
            }
            return defined(last.minus(now).dividedBy(last).max(ExactNumber.ZERO));
        }

        private static Percentage defined(ExactNumber value) {
            return new Percentage(Optional.of(value), false);
        }
    }
}
