package id.panduzi.exact;

import java.math.BigInteger;

/** Numbers as tables compare them, in one {@code long}: {@link ExactNumber#forTable()} counted in billionths. */
public final class Billionths {

    private static final long ONE = 1_000_000_000;

    /** A billion; no limit of a table is near it. */
    private static final long MOST = ONE * ONE;

    /** Bits of a rest of which a billion times as much fits into a {@code long}. */
    private static final int SHORT = 33;

    private Billionths() {}

    /** The number, cut off. Numbers of a billion and more, on either side of zero, are held at a billion. */
    public static long of(ExactNumber number) {
        return of(number.value.getNumerator(), number.value.getDenominator());
    }

    /** The number that many billionths are. */
    public static ExactNumber number(long billionths) {
        return ExactNumber.of(billionths, ONE);
    }

    private static long of(BigInteger numerator, BigInteger denominator) {
        if (numerator.bitLength() < Long.SIZE && denominator.bitLength() <= SHORT) {
            long parts = denominator.longValue();
            long whole = Math.floorDiv(numerator.longValue(), parts);
            long rest = numerator.longValue() - whole * parts;
            if (-ONE <= whole && whole < ONE) {
                return whole * ONE + rest * ONE / parts;
            }
            return whole < 0 ? -MOST : MOST;
        }
        return held(numerator.multiply(BigInteger.valueOf(ONE)), denominator);
    }

    private static long held(BigInteger billionths, BigInteger parts) {
        BigInteger rest = billionths.mod(parts);
        BigInteger whole = billionths.subtract(rest).divide(parts);
        BigInteger most = BigInteger.valueOf(MOST);
        return whole.min(most).max(most.negate()).longValue();
    }
}
