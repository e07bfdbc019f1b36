package id.panduzi.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.panduzi.calendar.Zone;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFileTests {

    @Test
    void readsEachKindOfComponent() throws IOException {
        Form form = read(
                """
                {'type': 'textfield', 'key': 'a', 'validate': {'required': true, 'maxLength': 50, 'pattern': '[a-z]+'}},
                {'type': 'textarea', 'key': 'b'},
                {'type': 'datetime', 'subtype': 'date', 'key': 'c', 'properties': {'disallowFutureDates': 'true'}},
                {'type': 'datetime', 'subtype': 'date', 'key': 'd', 'disallowPassedDates': true},
                {'type': 'number', 'key': 'e', 'decimalDigits': 0, 'validate': {'min': 1, 'max': 9}},
                {'type': 'number', 'key': 'f', 'validate': {'min': 0, 'max': 4}},
                {'type': 'checkbox', 'key': 'g', 'validate': {'required': true}},
                {'type': 'checkbox', 'key': 'h'},
                {'type': 'radio', 'key': 'i', 'values': [{'value': 'true'}, {'value': 'false'}]},
                {'type': 'select', 'key': 'j', 'values': [{'value': 'meets'}, {'value': 'return'}]}
                """);

        assertThat(form.fields())
                .extracting(Field::type)
                .containsExactly(
                        FieldType.TEXT,
                        FieldType.LONG_TEXT,
                        FieldType.DATE,
                        FieldType.DATE,
                        FieldType.WHOLE,
                        FieldType.DECIMAL,
                        FieldType.CONFIRMED,
                        FieldType.YES_NO,
                        FieldType.YES_NO,
                        FieldType.CHOICE);
        assertThat(form.fields().stream().filter(Field::isRequired).map(Field::name))
                .containsExactly("a", "g");
        assertThat(field(form, "a").max()).hasValue(50);
        assertThat(field(form, "a").pattern()).isPresent();
        assertThat(field(form, "c").isFutureAllowed()).isFalse();
        assertThat(field(form, "c").isPastAllowed()).isTrue();
        assertThat(field(form, "d").isPastAllowed()).isFalse();
        assertThat(field(form, "e").min()).hasValue(1);
        assertThat(field(form, "f").max()).hasValue(4);
        assertThat(field(form, "j").options()).isEqualTo(List.of("meets", "return"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type': 'filepicker', 'key': 'a'}                                   | cannot be checked",
                "{'type': 'dynamiclist', 'key': 'a'}                                  | cannot be checked",
                "{'type': 'datetime', 'subtype': 'datetime', 'key': 'a'}              | not a date alone",
                "{'type': 'textfield', 'key': 'a b'}                                  | not a word",
                "{'type': 'textfield'}                                                | not a word",
                "{'type': 'textfield', 'key': 'a', 'conditional': {'hide': '=b'}}     | has conditional",
                "{'type': 'textfield', 'key': 'a', 'validate': {'minLength': 3}}      | has minLength",
                "{'type': 'textfield', 'key': 'a', 'validate': {'maxLength': 201}}    | not a length we keep",
                "{'type': 'number', 'key': 'a'}                                       | needs whole limits",
                "{'type': 'number', 'key': 'a', 'decimalDigits': 2, 'validate': {'min': 0, 'max': 4}} | cut decimals off",
                "{'type': 'select', 'key': 'a', 'valuesExpression': '=b'}             | has valuesExpression",
                "{'type': 'select', 'key': 'a', 'values': [{'value': 'b'}]}           | nothing to choose",
                "{'type': 'select', 'key': 'a', 'values': [{'value': 'b'}, {'value': 'b'}]} | an option twice",
                "{'type': 'textarea', 'key': 'a'}, {'type': 'textarea', 'key': 'a'}   | a key stands twice",
                "{'type': 'datetime', 'subtype': 'date', 'key': 'a', 'properties': {'x': 'y'}} | has x",
            })
    void refusesWhatItCannotCheck(String components, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(components))
                .withMessageStartingWith("forms/sample.form: ")
                .withMessageContaining(why);
    }

    @Test
    void isNamedAfterItsId() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FormFile.read("other.form", content("{'type': 'textarea', 'key': 'a'}")))
                .withMessageContaining("its id is sample");
    }

    /** In Greenwich it is half past three in the afternoon of Sunday, in Jakarta half past ten at night. */
    @Test
    void takesTodayInTheZoneOfWhoeverFillsItIn() {
        Forms forms = new Forms(Clock.fixed(Instant.parse("2026-05-03T15:30:00Z"), ZoneOffset.UTC));
        Form form = Form.of(
                "form",
                Field.date("doneOn").notInFuture(),
                Field.date("comesOn").notInPast());
        var monday = new ObjectMapper()
                .createObjectNode()
                .put("doneOn", "2026-05-04")
                .put("comesOn", "2026-05-03");

        assertThat(forms.check(form, monday, Zone.WIT).has("doneOn")).isTrue();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> forms.check(form, monday, Zone.WIB))
                .satisfies(wrong -> assertThat(wrong.errors()).containsExactly(FieldError.of("doneOn", "inFuture")));
    }

    private static Field field(Form form, String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Form read(String components) throws IOException {
        return FormFile.read("sample.form", content(components));
    }

    private static byte[] content(String components) {
        String form = "{'id': 'sample', 'type': 'default', 'components': [" + components + "], 'schemaVersion': 18}";
        return form.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
