package id.panduzi.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.exact.ExactNumber;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactBytesTests {

    private final long[] numbers = new long[FactBytes.COUNT];

    @Test
    void hasACodeForEveryFact() {
        assertThat(Stream.of(Fact.values()).map(FactBytes::code).toList())
                .doesNotContain(-1)
                .doesNotHaveDuplicates()
                .hasSize(FactBytes.COUNT);
    }

    /** Rows that were written once have to be read for ever. */
    @Test
    void readsWhatWasWrittenBefore() {
        FactBytes.read(HexFormat.of().parseHex("1be0cbe6a63c" + "1f00"), numbers);
        assertThat(numbers[FactBytes.code(Fact.SPAK)]).isEqualTo(16_187_500_000L);
        assertThat(numbers[FactBytes.code(Fact.ALREADY_WBK)]).isZero();
        assertThat(numbers[FactBytes.code(Fact.TOTAL)]).isEqualTo(FactBytes.NOT_KNOWN);
    }

    @Test
    void keepsNumbersAsTablesSeeThem() {
        assertThat(kept(Fact.SPAK, ExactNumber.parse("15.7499999999999999"))).isEqualTo(15_749_999_999L);
        assertThat(kept(Fact.AREA_1, ExactNumber.of(1, 3))).isEqualTo(333_333_333L);
        assertThat(kept(Fact.TOTAL, ExactNumber.of(100))).isEqualTo(100_000_000_000L);
        assertThat(kept(Fact.TOTAL, ExactNumber.ZERO)).isZero();
    }

    @Test
    void forgetsTheCaseBefore() {
        Arrays.fill(numbers, 7);
        FactBytes.read(new byte[0], numbers);
        assertThat(numbers).containsOnly(FactBytes.NOT_KNOWN);
    }

    @Test
    void isCompact() {
        Map<Fact, FactValue> all = new EnumMap<>(Fact.class);
        Fact.of(Question.AWARD).forEach(fact -> all.put(fact, fact.scale().value(ExactNumber.ONE)));
        assertThat(FactBytes.write(Facts.of(all))).hasSizeLessThan(6 * all.size() + 1);
    }

    private long kept(Fact fact, ExactNumber number) {
        FactValue value = fact.scale().value(number);
        FactBytes.read(FactBytes.write(Facts.of(Map.of(fact, value))), numbers);
        return numbers[FactBytes.code(fact)];
    }
}
