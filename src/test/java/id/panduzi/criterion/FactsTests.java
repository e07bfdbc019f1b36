package id.panduzi.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTests {

    static Stream<Object> noNumbers() {
        return Stream.of("0x10", "NaN", "", "0,6", "1e1", "+1", ".5", List.of(), Map.of(), true);
    }

    static Stream<Object> longNumbers() {
        return Stream.of("0." + "1".repeat(41), "1".repeat(41), new BigDecimal("1E+999999999"));
    }

    @ParameterizedTest
    @MethodSource("noNumbers")
    void asksForNumbersWhereANumberStands(Object value) {
        assertThat(refusal(value)).isEqualTo(FieldError.of("facts.area.1", "notANumber"));
    }

    @ParameterizedTest
    @MethodSource("longNumbers")
    void saysThatANumberIsTooLong(Object value) {
        assertThat(refusal(value)).isEqualTo(FieldError.of("facts.area.1", "tooManyDigits", 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "-0.1", "100"})
    void saysBetweenWhichNumbers(String value) {
        assertThat(refusal(value)).isEqualTo(FieldError.of("facts.area.1", "outOfRange", 0L, 1L));
        assertThat(refusal(new BigDecimal(value)).code()).isEqualTo("outOfRange");
    }

    private static FieldError refusal(Object value) {
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> Facts.read(Question.AWARD, Map.of("area.1", value)));
        return refusal.errors().get(0);
    }
}
