package id.panduzi.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BillionthsTests {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "15.75,15750000000",
        "15.7499999999999999,15749999999",
        "-0.0000000001,-1",
        "-1.5,-1500000000",
        "999999999.999999999,999999999999999999",
        "999999999.9999999999999999999999,999999999999999999",
        "1000000000,1000000000000000000",
        "1000000000.5,1000000000000000000",
        "-1000000000.5,-1000000000000000000",
        "9999999999999999999999999999999999999999,1000000000000000000",
        "-9999999999999999999999999999999999999999,-1000000000000000000"
    })
    void cutsOffAndHoldsAtABillion(String number, long billionths) {
        assertThat(Billionths.of(ExactNumber.parse(number))).isEqualTo(billionths);
    }

    @Test
    void agreesWithTheDecimalThatTablesAreAskedWith() {
        Random random = new Random(20261122);
        for (int trial = 0; trial < 100_000; trial++) {
            ExactNumber number = random(random);
            BigInteger expected = number.forTable().unscaledValue();
            if (expected.bitLength() < 59) {
                assertThat(Billionths.of(number)).as(number.toRatio()).isEqualTo(expected.longValueExact());
            }
        }
    }

    /** Fractions of every size, also of the sizes between the quick way and the long one. */
    private static ExactNumber random(Random random) {
        ExactNumber whole = ExactNumber.of(random.nextLong() >> random.nextInt(64));
        ExactNumber parts = ExactNumber.of(1 + (random.nextLong() >>> (1 + random.nextInt(63))));
        ExactNumber more = ExactNumber.of(1 + random.nextInt(1_000_000));
        return random.nextInt(4) == 0 ? whole.dividedBy(parts).dividedBy(more) : whole.dividedBy(parts);
    }

    @Test
    void findsTheWayBack() {
        assertThat(Billionths.number(15_750_000_000L)).isEqualTo(ExactNumber.parse("15.75"));
    }
}
