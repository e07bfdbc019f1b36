package id.panduzi.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTests {

    @Test
    void namesEveryWrongAnswerAtOnce() {
        assertThat(errors(Worksheets.OF_2021, wrongAnswers()))
                .containsExactly(
                        FieldError.of("answers.A.I.1.i.a", "notAnOption", "Ya, Tidak"),
                        FieldError.of("answers.2", "notAnOption", "A, B, C"),
                        FieldError.of("answers.A.I.1.i.b", "duplicateItem"),
                        FieldError.of("answers.A.II.1.i.a", "computedItem"),
                        FieldError.of("answers.88", "notWhole"),
                        FieldError.of("answers.nonsense", "unknownItem"),
                        FieldError.of("answers.125", "outOfRange", "0", "4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ya", "YA", "Ya ", " Ya", "Y", "true", "1", "A", "Tidak.", "Ya/Tidak"})
    void takesTheWordsOfTheWorksheetOnly(String answer) {
        assertThat(codes(Worksheets.OF_2021, "1", answer)).containsExactly("notAnOption");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "E", "AB", "0.67", "Α"})
    void takesTheLettersOfTheItemOnly(String answer) {
        assertThat(codes(Worksheets.OF_2021, "6", answer)).containsExactly("notAnOption");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e3", "1,000", "0x1F", "NaN", "one", "١", "+1", "1.", " 1", "--1", "-0.5"})
    void countsInWholeNumbers(String answer) {
        assertThat(codes(Worksheets.OF_2021, "88", answer)).containsExactly("notWhole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.0", "007", "1000000000", "1000000000.00"})
    void takesWholeNumbersHoweverWritten(String answer) {
        assertThat(codes(Worksheets.OF_2021, "88", answer)).isEmpty();
    }

    @Test
    void countsToAThousandMillion() {
        assertThat(errors(Worksheets.OF_2021, Map.of("88", "1000000001")))
                .containsExactly(FieldError.of("answers.88", "outOfRange", "0", "1000000000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,6", "abc", "1e0", "Infinity", "-", ".5", "4.", "٣", "0x1p3", "1/2"})
    void takesPlainNumbersOnly(String answer) {
        assertThat(codes(Worksheets.OF_2021, "125", answer)).containsExactly("notANumber");
        assertThat(codes(Worksheets.OF_2014, "B.I.b", answer)).containsExactly("notANumber");
        assertThat(codes(Worksheets.OF_2019, "A.I", answer)).containsExactly("notANumber");
    }

    @Test
    void keepsNumbersInTheirRange() {
        assertThat(codes(Worksheets.OF_2021, "125", "-0.01")).containsExactly("outOfRange");
        assertThat(codes(Worksheets.OF_2021, "125", "4")).isEmpty();
        assertThat(errors(Worksheets.OF_2014, Map.of("B.I.b", "100.001")))
                .containsExactly(FieldError.of("answers.B.I.b", "outOfRange", "0", "100"));
        assertThat(codes(Worksheets.OF_2014, "B.I.b", "100")).isEmpty();
        assertThat(errors(Worksheets.OF_2019, Map.of("A.II", "7.1")))
                .containsExactly(FieldError.of("answers.A.II", "outOfRange", "0", "7"));
        assertThat(codes(Worksheets.OF_2019, "A.II", "7")).isEmpty();
    }

    @Test
    void takesNumbersAsNumbers() {
        Map<String, Object> sent =
                Map.of("88", 3, "89", 3L, "90", new BigDecimal("1E+1"), "125", 3.6, "127", new BigDecimal("3.20"));
        assertThat(errors(Worksheets.OF_2021, sent)).isEmpty();
        assertThat(Worksheets.OF_2021.answers(sent).value(item("90"))).get().hasToString("10");
        assertThat(Worksheets.OF_2021.answers(sent).value(item("125"))).get().hasToString("0.9");
    }

    @Test
    void refusesWhatIsNoAnswerAtAll() {
        for (Object answer : Arrays.asList(true, List.of("A"), Map.of(), Double.NaN)) {
            assertThat(codes(Worksheets.OF_2021, "2", answer)).containsExactly("notAnOption");
            assertThat(codes(Worksheets.OF_2021, "88", answer)).containsExactly("notWhole");
            assertThat(codes(Worksheets.OF_2021, "125", answer)).containsExactly("notANumber");
        }
    }

    @Test
    void tellsTooManyDigitsFromNoNumber() {
        String sixtyDecimals = "3." + "6".repeat(60);
        for (Object answer :
                List.of(sixtyDecimals, "9".repeat(41), new BigDecimal(sixtyDecimals), new BigDecimal("1E+999999999"))) {
            assertThat(codes(Worksheets.OF_2021, "88", answer)).containsExactly("tooManyDigits");
            assertThat(codes(Worksheets.OF_2021, "125", answer)).containsExactly("tooManyDigits");
        }
        assertThat(codes(Worksheets.OF_2021, "2", new BigDecimal("1E+999999999")))
                .containsExactly("notAnOption");
    }

    @Test
    void takesBlankForNotAnswered() {
        Map<String, @Nullable Object> sent = new LinkedHashMap<>();
        sent.put("1", null);
        sent.put("2", "");
        sent.put("88", " \t");
        sent.put("A.II.1.i.a", null);
        assertThat(Worksheets.OF_2021
                        .answers(sent)
                        .score(UndefinedPercentage.ZERO)
                        .unanswered())
                .isEqualTo(113);
    }

    @Test
    void refusesTheSameItemUnderBothItsNames() {
        Map<String, @Nullable Object> sent = new LinkedHashMap<>();
        sent.put("A.II.1.i.a.1", "3");
        sent.put("88", null);
        assertThat(errors(Worksheets.OF_2021, sent)).containsExactly(FieldError.of("answers.88", "duplicateItem"));
    }

    private static Map<String, @Nullable Object> wrongAnswers() {
        Map<String, @Nullable Object> sent = new LinkedHashMap<>();
        sent.put("A.I.1.i.a", "Yes");
        sent.put("2", "D");
        sent.put("A.I.1.i.b", "A");
        sent.put("A.II.1.i.a", "1");
        sent.put("88", "-1");
        sent.put("nonsense", null);
        sent.put("125", "4.01");
        return sent;
    }

    private static Item item(String key) {
        return Worksheets.OF_2021.item(key).orElseThrow();
    }

    private static List<String> codes(Worksheet worksheet, String key, Object answer) {
        return errors(worksheet, Map.of(key, answer)).stream()
                .map(FieldError::code)
                .toList();
    }

    private static List<FieldError> errors(Worksheet worksheet, Map<String, ? extends @Nullable Object> sent) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> worksheet.answers(sent));
        return refusal == null ? List.of() : refusal.errors();
    }
}
