package id.panduzi.criterion;

import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.Optional;

/**
 * How the values of a fact are written, and the number that tables compare: grades and opinions by their place, yes as 1
 * and no as 0, everything else as it stands.
 */
public enum Scale {
    /** Opinion of the supreme audit board: TMP &lt; TW &lt; WDP &lt; WTP; WTP-DPP counts as WTP. */
    OPINION(List.of("TMP", "TW", "WDP", "WTP")),
    /** D &lt; C &lt; CC &lt; B &lt; BB &lt; A &lt; AA. */
    GRADE(List.of("D", "C", "CC", "B", "BB", "A", "AA")),
    /** Maturity level 1 to 5, in steps or in between. */
    LEVEL(1, 5),
    /** 0 to 100. */
    PERCENT(0, 100),
    /** Years from 0 to 100. */
    YEARS(0, 100),
    /** true or false. */
    YES_NO(List.of("false", "true")),
    /** Points of a score, 0 to 100. */
    POINTS(0, 100),
    /** Part of a whole, 0 to 1. */
    SHARE(0, 1);

    private static final String WITH_EXPLANATION = "WTP-DPP";

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> steps;

    private final long least;
    private final long most;

    Scale(List<String> steps) {
        this.steps = steps;
        this.least = 0;
        this.most = 0;
    }

    Scale(long least, long most) {
        this.steps = List.of();
        this.least = least;
        this.most = most;
    }

    /** The words a value may be, lowest first; empty for numbers. */
    public List<String> steps() {
        return steps;
    }

    /** Smallest number of the scale. */
    public long least() {
        return least;
    }

    /** Largest number of the scale. */
    public long most() {
        return most;
    }

    /**
     * Reads a value as it comes from a caller.
     *
     * @param raw {@code String}, {@code Boolean} or {@code BigDecimal}
     * @return empty if it is no value of this scale
     */
    public Optional<FactValue> read(Object raw) {
        if (this == YES_NO) {
            return step(raw.toString());
        }
        if (!steps.isEmpty()) {
            return raw instanceof String text ? step(text) : Optional.empty();
        }
        return ExactNumber.read(raw)
                .filter(this::contains)
                .map(number -> new FactValue(this, number, number.toPlain()));
    }

    /** The value that compares as {@code number}: a limit of a table, or a score. */
    public FactValue value(ExactNumber number) {
        if (steps.isEmpty()) {
            return new FactValue(this, number, number.toPlain());
        }
        int place = number.floor(0).intValueExact() - first();
        if (!number.isWhole() || place < 0 || place >= steps.size()) {
            throw new IllegalArgumentException(number + " is no place on the scale " + steps);
        }
        return new FactValue(this, number, steps.get(place));
    }

    private boolean contains(ExactNumber number) {
        return number.isAtLeast(ExactNumber.of(least)) && ExactNumber.of(most).isAtLeast(number);
    }

    private Optional<FactValue> step(String text) {
        int place = steps.indexOf(this == OPINION && text.equals(WITH_EXPLANATION) ? "WTP" : text);
        return place < 0
                ? Optional.empty()
                : Optional.of(new FactValue(this, ExactNumber.of((long) place + first()), text));
    }

    /** Grades count from 1, yes/no from 0. */
    private int first() {
        return this == YES_NO ? 0 : 1;
    }
}
