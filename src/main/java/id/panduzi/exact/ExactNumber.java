package id.panduzi.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A rational number without rounding: 15.7499999999999999 stays below 15.75, and a third is a third.
 *
 * <p>Numbers that were read have at most {@value #MOST_DIGITS} digits before and after the point; results of arithmetic
 * have no limit.
 */
public final class ExactNumber implements Comparable<ExactNumber> {

    public static final ExactNumber ZERO = new ExactNumber(BigFraction.ZERO);
    public static final ExactNumber ONE = new ExactNumber(BigFraction.ONE);

    /** Decimals shown of a number that has no finite decimal form. */
    private static final int SHOWN_DECIMALS = 12;

    /** Decimals that a decision table sees: Camunda's FEEL computes in doubles, and this many survive them exactly. */
    private static final int TABLE_DECIMALS = 9;

    /** Digits read before the point, and as many after it. */
    public static final int MOST_DIGITS = 40;

    private static final Pattern PLAIN =
            Pattern.compile("-?\\d{1," + MOST_DIGITS + "}(\\.\\d{1," + MOST_DIGITS + "})?");

    private static final Pattern ANY_LENGTH = Pattern.compile("-?\\d++(\\.\\d++)?");

    /** As long as a score over counts of any size may get. */
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,400}(?:\\.\\d{1,400})?)(?:/([1-9]\\d{0,399}))?");

    final BigFraction value;

    private ExactNumber(BigFraction value) {
        this.value = value;
    }

    public static ExactNumber of(long whole) {
        return new ExactNumber(BigFraction.of(whole));
    }

    /** The fraction {@code numerator/denominator}; the denominator is not zero. */
    public static ExactNumber of(long numerator, long denominator) {
        return new ExactNumber(BigFraction.of(numerator, denominator));
    }

    public static ExactNumber of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new ExactNumber(BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())))
                : new ExactNumber(BigFraction.of(decimal.toBigIntegerExact()));
    }

    /**
     * Reads plain decimal notation with a point.
     *
     * @throws NumberFormatException for anything else; exponents, group marks and decimal commas among it
     */
    public static ExactNumber parse(String text) {
        return read(text).orElseThrow(() -> new NumberFormatException("not a plain decimal number"));
    }

    /** Reads plain decimal notation with a point; empty for anything else, exponents and decimal commas among it. */
    public static Optional<ExactNumber> read(String text) {
        return PLAIN.matcher(text).matches() ? Optional.of(of(new BigDecimal(text))) : Optional.empty();
    }

    /**
     * Reads a number as it came from a caller.
     *
     * @param sent text in plain decimal notation, or a {@code BigDecimal}; anything else is no number
     */
    public static Optional<ExactNumber> read(Object sent) {
        if (sent instanceof BigDecimal decimal) {
            return hasTooManyDigits(decimal) ? Optional.empty() : Optional.of(of(decimal));
        }
        return sent instanceof String text ? read(text) : Optional.empty();
    }

    /**
     * Reads back what {@link #toString()} wrote: plain notation of any length, or a ratio.
     *
     * @return empty for anything else
     */
    public static Optional<ExactNumber> written(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        ExactNumber number = of(new BigDecimal(written.group(1)));
        return Optional.of(written.group(2) == null ? number : number.dividedBy(of(new BigDecimal(written.group(2)))));
    }

    /** True for a number, as text or {@code BigDecimal}, that is longer than what is read. */
    public static boolean hasTooManyDigits(@Nullable Object sent) {
        if (sent instanceof BigDecimal decimal) {
            long before = (long) decimal.precision() - decimal.scale();
            return Math.abs((long) decimal.scale()) > MOST_DIGITS || before > MOST_DIGITS;
        }
        return sent instanceof String text
                && read(text).isEmpty()
                && ANY_LENGTH.matcher(text).matches();
    }

    public ExactNumber plus(ExactNumber other) {
        return new ExactNumber(value.add(other.value));
    }

    public ExactNumber minus(ExactNumber other) {
        return new ExactNumber(value.subtract(other.value));
    }

    public ExactNumber times(ExactNumber other) {
        return new ExactNumber(value.multiply(other.value));
    }

    /**
     * This divided by another.
     *
     * @throws ArithmeticException if the other is zero
     */
    public ExactNumber dividedBy(ExactNumber other) {
        return new ExactNumber(value.divide(other.value));
    }

    public ExactNumber min(ExactNumber other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public ExactNumber max(ExactNumber other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isWhole() {
        return value.getDenominator().equals(BigInteger.ONE);
    }

    public boolean isLessThan(ExactNumber other) {
        return compareTo(other) < 0;
    }

    public boolean isAtLeast(ExactNumber other) {
        return compareTo(other) >= 0;
    }

    /** True if a finite decimal notation says it in full: the denominator has no prime factor but 2 and 5. */
    public boolean isFinite() {
        BigInteger rest = value.getDenominator();
        rest = rest.shiftRight(rest.getLowestSetBit());
        while (rest.mod(BigInteger.valueOf(5)).signum() == 0) {
            rest = rest.divide(BigInteger.valueOf(5));
        }
        return rest.equals(BigInteger.ONE);
    }

    /** Cut off, towards minus infinity, to {@code decimals} decimals. */
    public BigDecimal floor(int decimals) {
        return new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), decimals, RoundingMode.FLOOR);
    }

    /** What a decision table is asked with: cut off to nine decimals, so that {@code >=} and {@code <} stay exact. */
    public BigDecimal forTable() {
        return floor(TABLE_DECIMALS);
    }

    /** Plain notation: a finite number in full, without trailing zeros; any other cut off after twelve decimals. */
    public String toPlain() {
        BigDecimal decimal = isFinite()
                ? new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()))
                : floor(SHOWN_DECIMALS);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    /** The number as {@code p/q} in lowest terms, for numbers that {@link #toPlain()} can only show in part. */
    public String toRatio() {
        return value.getNumerator() + "/" + value.getDenominator();
    }

    /** The ratio, if plain notation cannot say the number in full. */
    public Optional<String> ratioIfNotFinite() {
        return isFinite() ? Optional.empty() : Optional.of(toRatio());
    }

    @Override
    public int compareTo(ExactNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExactNumber number && value.equals(number.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return isFinite() ? toPlain() : toRatio();
    }
}
