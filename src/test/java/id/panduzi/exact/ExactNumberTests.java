package id.panduzi.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExactNumberTests {

    @ParameterizedTest
    @CsvSource({"15.750,15.75", "75.0,75", "0.00,0", "-0.5,-0.5", "100,100", "0.600,0.6"})
    void writesFiniteNumbersInFullWithoutTrailingZeros(String read, String written) {
        assertThat(ExactNumber.parse(read).toPlain()).isEqualTo(written);
        assertThat(ExactNumber.parse(read).ratioIfNotFinite()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e3", "80,5", "+1", ".5", "1.", "NaN", "Infinity", " 1", "0x10", "١"})
    void readsPlainDecimalsOnly(String text) {
        assertThat(ExactNumber.read(text)).isEmpty();
    }

    @Test
    void cutsOffWhatHasNoFiniteForm() {
        ExactNumber third = ExactNumber.of(2, 3);
        assertThat(third.toPlain()).isEqualTo("0.666666666666");
        assertThat(third.ratioIfNotFinite()).contains("2/3");
    }

    @Test
    void keepsTheLastDigitBelowALimit() {
        ExactNumber below = ExactNumber.parse("15.7499999999999999");
        assertThat(below.isAtLeast(ExactNumber.parse("15.75"))).isFalse();
        assertThat(below.forTable()).isEqualByComparingTo("15.749999999");
    }

    @Test
    void cutsNegativeNumbersDownwards() {
        assertThat(ExactNumber.of(-1, 3).floor(2)).isEqualByComparingTo("-0.34");
    }
}
