package id.panduzi.casework.asked;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.problem.FieldError;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what people type to what a task takes, and back with what is wrong. */
class AnswerTreeTests {

    private static final Form FORM = Form.of(
            "sample",
            Field.date("day"),
            Field.whole("count", 0, 9999),
            Field.decimal("index", 0, 4),
            Field.longText("note"),
            Field.texts("people"),
            Field.rows(
                    "votes",
                    Field.text("member").required(),
                    Field.choice("vote", "award", "coach").required()),
            Field.group("override", Field.text("criterion"), Field.longText("basis")));

    private static final Shape SHAPE = Shape.plain().rows("votes", RowsShape.some("member", RowWords::of));

    @ParameterizedTest
    @CsvSource({
        "21, 11, 2026, 2026-11-21",
        "1, 2, 2026, 2026-02-01",
        "01, Agustus, 2026, 2026-08-01",
        "1, okt, 2026, 2026-10-01",
        "1, december, 2026, 2026-12-01",
        "31, 2, 2026, 2026-02-31",
        "x, '', 26, 26--x",
    })
    void putsADateTogether(String day, String month, String year, String whole) {
        assertThat(read("day.day", day, "day.month", month, "day.year", year)
                        .json()
                        .get("day")
                        .textValue())
                .isEqualTo(whole);
    }

    @Test
    void leavesOutWhatIsBlank() {
        assertThat(read("day.day", "", "day.month", " ", "day.year", "", "note", "  ", "people", "")
                        .json()
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'3,70', 3.70", "' 3.5 ', 3.5", "03, 3", "tiga, tiga"})
    void readsDecimalsAsPeopleWriteThem(String typed, String sent) {
        assertThat(read("index", typed).json().get("index").textValue()).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({"1.040, 1.040.", "12, 12", "'1,5', '1,5'", "1.04, '1,04'"})
    void leavesForOthersToRefuseWhatIsNoWholeNumber(String typed, String sent) {
        assertThat(read("count", typed).json().get("count").textValue()).isEqualTo(sent);
    }

    @Test
    void countsALineEndOnce() {
        assertThat(read("note", "satu\r\ndua").json().get("note").textValue()).isEqualTo("satu\ndua");
    }

    @Test
    void bringsAnErrorBackToTheRowInWhichItWasTyped() {
        AnswerTree tree = read(
                "votes[0].member", "panel-1",
                "votes[4].member", "panel-2",
                "votes[4].vote", "maybe");
        assertThat(tree.json().get("votes")).hasSize(1);
        assertThat(tree.onPage(FieldError.of("votes[0].vote", "notAnOption")).field())
                .isEqualTo("votes[4].vote");
        assertThat(tree.onPage(FieldError.of("note", "tooLong", 4000)).field()).isEqualTo("note");
        assertThat(read("people", "a")
                        .onPage(FieldError.of("people[0]", "sample"))
                        .field())
                .isEqualTo("people");
    }

    @Test
    void sendsAGroupOnlyIfSomethingStandsInIt() {
        assertThat(read("override.criterion", "", "override.basis", "").json().has("override"))
                .isFalse();
        assertThat(read("override.criterion", "akip")
                        .json()
                        .at("/override/criterion")
                        .textValue())
                .isEqualTo("akip");
    }

    private static AnswerTree read(String... typed) {
        Map<String, List<String>> sent = new TreeMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            sent.put(typed[i], List.of(typed[i + 1]));
        }
        return new AnswerTree(FORM, SHAPE, Answers.of(sent));
    }
}
