package id.panduzi.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.Formula.Percentage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "share",
                "share()",
                "share(Q1)",
                "share(Q1;Q2;Q3)",
                "share(Q1,Q2)",
                "share(1;2)",
                "share(Q1;Q2) ",
                " share(Q1;Q2)",
                "share(Q1; Q2)",
                "Share(Q1;Q2)",
                "share(Q0;Q2)",
                "share(Q01;Q2)",
                "share(q1;q2)",
                "share(Q1;sum())",
                "share(Q1;sum(Q2;))",
                "share(Q1;sum(Q2;sum(Q3)))",
                "share(Q1;Q2))",
                "sum(Q1;Q2)",
                "ratio(Q1;Q2)",
                "share(Q1;Q2)+1",
                "share(Q-1;Q2)",
                "share(Q1234567890;Q2)",
                "index(4)",
                "Q1/Q2",
                "T(java.lang.Runtime)"
            })
    void acceptsNothingBeyondItsGrammar(String text) {
        assertThat(Formula.parse(text)).isEmpty();
    }

    @Test
    void namesTheCountsItReads() {
        assertThat(formula("share(Q116;sum(Q113;Q114;Q115))").ids()).containsExactly("116", "113", "114", "115");
        assertThat(formula("decrease(Q102;Q103)").ids()).containsExactly("102", "103");
    }

    @ParameterizedTest
    @CsvSource({"0,5,0", "3,4,0.75", "1,3,1/3", "5,5,1", "6,5,1"})
    void sharesDoneByBase(int done, int base, String value) {
        Percentage percentage = over("share(Q1;Q2)", done, base);
        assertThat(percentage.value()).get().hasToString(value);
        assertThat(percentage.capped()).isEqualTo(done > base);
    }

    @ParameterizedTest
    @CsvSource({"0,0,1", "5,0,1", "4,1,0.75", "3,2,1/3", "3,3,0", "3,4,0"})
    void measuresTheDecrease(int last, int now, String value) {
        assertThat(over("decrease(Q1;Q2)", last, now).value()).get().hasToString(value);
    }

    @Test
    void knowsWhatHasNoBase() {
        assertThat(over("share(Q1;Q2)", 0, 0).value()).isEmpty();
        assertThat(over("share(Q1;Q2)", 3, 0).value()).isEmpty();
        assertThat(over("share(Q1;sum(Q2;Q2))", 3, 0).value()).isEmpty();
        assertThat(over("decrease(Q1;Q2)", 0, 1).value()).isEmpty();
    }

    private static Percentage over(String text, int first, int second) {
        Map<String, ExactNumber> counts = Map.of("1", ExactNumber.of(first), "2", ExactNumber.of(second));
        return formula(text).over(id -> counts.getOrDefault(id, ExactNumber.ZERO));
    }

    private static Formula formula(String text) {
        return Formula.parse(text).orElseThrow();
    }
}
