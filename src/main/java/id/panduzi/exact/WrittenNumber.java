package id.panduzi.exact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads back what {@link ExactNumber#toString()} wrote: plain notation of any length, or a ratio. */
public final class WrittenNumber {

    /** As long as a score over counts of any size may get. */
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,400}(?:\\.\\d{1,400})?)(?:/([1-9]\\d{0,399}))?");

    private WrittenNumber() {}

    /** The number written so; empty if it is none. */
    public static Optional<ExactNumber> read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        ExactNumber number = ExactNumber.of(new BigDecimal(written.group(1)));
        String denominator = written.group(2);
        return Optional.of(
                denominator == null ? number : number.dividedBy(ExactNumber.of(new BigDecimal(denominator))));
    }
}
