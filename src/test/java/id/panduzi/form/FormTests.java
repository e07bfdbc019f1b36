package id.panduzi.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** As the application reads bodies. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Form EVERYTHING = Form.of(
            "everything",
            Field.text("place").atMost(10),
            Field.text("code").matching("[A-Z]+"),
            Field.longText("note"),
            Field.date("doneOn").notInFuture(),
            Field.date("plannedOn").notInPast(),
            Field.whole("staffCount", 1, 1000),
            Field.decimal("index", 0, 4),
            Field.yesNo("core"),
            Field.choice("outcome", "meets", "return"),
            Field.rows("returns", Field.text("item").required(), Field.longText("text"))
                    .distinctBy("item"),
            Field.group("override", Field.text("basis").required()),
            Field.texts("team"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'stranger': 1}                                     | stranger         | unknownField | []",
                "{'returns': [{'item': 'a', 'x': 1}]}                | returns[0].x     | unknownField | []",
                "{'place': 'Banda Aceh!'}                            | place            | tooLong      | [10]",
                "{'place': 7}                                        | place            | unreadable   | []",
                "{'place': 'a\\u202eb'}                               | place            | hiddenSigns  | []",
                "{'place': 'a\\nb'}                                  | place            | hiddenSigns  | []",
                "{'place': ['a']}                                    | place            | unreadable   | []",
                "{'code': 'Ab'}                                      | code             | pattern      | []",
                "{'doneOn': '2026-11-22'}                            | doneOn           | inFuture     | []",
                "{'plannedOn': '2026-11-20'}                         | plannedOn        | inPast       | []",
                "{'doneOn': '21-11-2026'}                            | doneOn           | notADate     | []",
                "{'doneOn': '2026-02-29'}                            | doneOn           | notADate     | []",
                "{'doneOn': '0026-02-28'}                            | doneOn           | notADate     | []",
                "{'doneOn': 20261121}                                | doneOn           | notADate     | []",
                "{'staffCount': 1.0}                                 | staffCount       | notWhole     | []",
                "{'staffCount': '1e2'}                               | staffCount       | notWhole     | []",
                "{'staffCount': true}                                | staffCount       | notWhole     | []",
                "{'staffCount': 0}                                   | staffCount       | outOfRange   | [1, 1000]",
                "{'staffCount': 99999999999999999999}                | staffCount       | outOfRange   | [1, 1000]",
                "{'index': '3,60'}                                   | index            | notANumber   | []",
                "{'index': true}                                     | index            | notANumber   | []",
                "{'index': 4.0000000000000000000000000000001}        | index            | outOfRange   | [0, 4]",
                "{'index': -0.1}                                     | index            | outOfRange   | [0, 4]",
                "{'index': 0.12345678901234567890123456789012345678901} | index         | tooManyDigits | [40]",
                "{'core': 'yes'}                                     | core             | notAnOption  | [true, false]",
                "{'core': 1}                                         | core             | notAnOption  | [true, false]",
                "{'outcome': 'Meets'}                                | outcome          | notAnOption  | [meets, return]",
                "{'outcome': 1}                                      | outcome          | notAnOption  | [meets, return]",
                "{'returns': {}}                                     | returns          | unreadable   | []",
                "{'returns': ['a']}                                  | returns[0]       | unreadable   | []",
                "{'returns': [{'item': 'a'}, {'item': ' '}]}         | returns[1].item  | required     | []",
                "{'returns': [{'item': 'a'}, {'item': 'a'}]}         | returns[1].item  | duplicate    | []",
                "{'override': {}}                                    | override.basis   | required     | []",
                "{'override': 'a'}                                   | override         | unreadable   | []",
                "{'team': 'a'}                                       | team             | unreadable   | []",
                "{'team': ['a', 'b', 'a']}                           | team[2]          | duplicate    | []",
                "{'team': ['a', '']}                                 | team[1]          | required     | []",
                "{'team': ['a', null]}                               | team[1]          | unreadable   | []",
            })
    void namesWhatIsWrong(String sent, String field, String code, String arguments) {
        assertThat(errors(EVERYTHING, sent)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.arguments()).hasToString(arguments);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'text'", "1", "null"})
    void takesNothingButARecord(String sent) {
        assertThat(errors(EVERYTHING, sent)).containsExactly(FieldError.of("", "unreadable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'place': null, 'team': null}", "{'place': '  ', 'doneOn': '', 'staffCount': ' '}"})
    void takesBlankForLeftOut(String sent) {
        assertThat(check(EVERYTHING, sent).asMap()).isEmpty();
    }

    @Test
    void asksForWhatIsRequired() {
        Form form = Form.of(
                "form",
                Field.text("place").required(),
                Field.date("doneOn").required(),
                Field.confirmed("confirmed"),
                Field.rows("votes", Field.text("member")).required(),
                Field.texts("team").atLeast(2));

        assertThat(errors(form, "{'place': ' ', 'doneOn': null}"))
                .containsExactly(
                        FieldError.of("place", "required"),
                        FieldError.of("doneOn", "required"),
                        FieldError.of("confirmed", "required"),
                        FieldError.of("votes", "required"),
                        FieldError.of("team", "required"));
        assertThat(errors(
                        form, "{'place': 'x', 'doneOn': '2026-01-01', 'confirmed': false, 'votes': [], 'team': ['a']}"))
                .containsExactly(
                        FieldError.of("confirmed", "mustBeConfirmed"),
                        FieldError.of("votes", "tooFew", 1L),
                        FieldError.of("team", "tooFew", 2L));
    }

    @Test
    void namesEverythingAtOnce() {
        assertThat(
                        errors(
                                EVERYTHING,
                                "{'a': 1, 'doneOn': 'x', 'returns': [{'x': 1}, {'item': 'a', 'text': 2}], 'override': {'y': 1}}"))
                .extracting(FieldError::field)
                .containsExactly(
                        "a",
                        "doneOn",
                        "returns[0].x",
                        "returns[0].item",
                        "returns[1].text",
                        "override.y",
                        "override.basis");
    }

    @Test
    void readsWhatWasFilledIn() {
        Submission submission = check(
                EVERYTHING,
                """
                {'place': ' Garut ', 'doneOn': '2026-11-21', 'plannedOn': '2026-11-21', 'staffCount': '12', 'core': 'true',
                 'outcome': 'return', 'returns': [{'item': 'A.I.1', 'text': 'Lengkapi'}], 'override': {'basis': 'x'},
                 'team': ['a', 'b']}
                """);

        assertThat(submission.text("place")).isEqualTo("Garut");
        assertThat(submission.date("doneOn")).isEqualTo(TODAY);
        assertThat(submission.optionalDate("plannedOn")).contains(TODAY);
        assertThat(submission.whole("staffCount")).isEqualTo(12);
        assertThat(submission.flag("core")).isTrue();
        assertThat(submission.text("outcome")).isEqualTo("return");
        assertThat(submission.rows("returns")).singleElement().satisfies(row -> assertThat(row.text("item"))
                .isEqualTo("A.I.1"));
        assertThat(submission.group("override").map(group -> group.text("basis")))
                .contains("x");
        assertThat(submission.texts("team")).containsExactly("a", "b");
    }

    @Test
    void tellsWhatWasLeftOut() {
        Submission submission = check(EVERYTHING, "{'note': 'x'}");

        assertThat(submission.has("note")).isTrue();
        assertThat(submission.has("place")).isFalse();
        assertThat(submission.optionalText("place")).isEmpty();
        assertThat(submission.flag("core")).isFalse();
        assertThat(submission.rows("returns")).isEmpty();
        assertThat(submission.texts("team")).isEmpty();
        assertThat(submission.group("override")).isEmpty();
        assertThatThrownBy(() -> submission.text("place")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"3.5999999999999999999999999999999999, 3.5999999999999999999999999999999999", "'3.60', 3.6", "4.0, 4"})
    void keepsEveryDigit(String sent, String kept) {
        assertThat(check(EVERYTHING, "{'index': " + sent + "}").decimal("index"))
                .isEqualTo(ExactNumber.parse(kept));
        assertThat(check(EVERYTHING, "{'index': '" + sent + "'}").decimal("index"))
                .isEqualTo(ExactNumber.parse(kept));
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        assertThat(check(EVERYTHING, "{'place': '" + "😀".repeat(10) + "'}").has("place"))
                .isTrue();
        assertThat(check(EVERYTHING, "{'note': '" + "x".repeat(4000) + "'}").has("note"))
                .isTrue();
        assertThat(errors(EVERYTHING, "{'note': '" + "x".repeat(4001) + "'}"))
                .containsExactly(FieldError.of("note", "tooLong", 4000L));
    }

    @Test
    void writesPlainWordsForTheJournal() {
        Submission submission = check(
                EVERYTHING,
                "{'doneOn': '2026-11-21', 'staffCount': 3, 'index': 3.60, 'core': false, 'returns': [{'item': 'a'}]}");

        assertThat(submission.asMap())
                .isEqualTo(Map.of(
                        "doneOn",
                        "2026-11-21",
                        "staffCount",
                        3L,
                        "index",
                        "3.6",
                        "core",
                        false,
                        "returns",
                        List.of(Map.of("item", "a"))));
    }

    private static Submission check(Form form, String sent) {
        return form.check(json(sent), TODAY);
    }

    private static List<FieldError> errors(Form form, String sent) {
        return catchThrowableOfType(InvalidInput.class, () -> check(form, sent)).errors();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
