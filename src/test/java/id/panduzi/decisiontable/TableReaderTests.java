package id.panduzi.decisiontable;

import static id.panduzi.decisiontable.TableMother.aTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.exact.ExactNumber;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTests {

    @Test
    void answersWithTheRowThatMatches() {
        DecisionTable table = aTable().row("\"WBK\",\"WBBM\"", "true", ">= 15.75")
                .row("-", "-", "-")
                .read();
        Map<String, Object> asked = Map.of("word", "WBK", "flag", true, "amount", ExactNumber.parse("15.75"));
        assertThat(table.answer(asked)).map(Row::id).contains("row1");
        assertThat(table.answer(Map.of())).map(Row::id).contains("row2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#{x}",
                "${x}",
                "x.y",
                "count(list)",
                "> 3",
                "<= 3",
                "(1..2)",
                "[1..2]",
                "]1..2)",
                "[3..3)",
                "[4..3)",
                "= 3",
                "1,>= 2",
                "not(3",
                "not not(3)",
                "if true then 1 else 2",
                "function(x) x",
                "\"3\"",
                "1e3",
                ">= 1000000",
                ">= 0.1234567891",
                "{a:1}",
                "?>3",
                "null",
                "true",
                ">= x",
                "--1",
                ".5",
                ",",
                "1,,2",
                "date(\"2020-01-01\")",
                "-1 - -2",
                "not(-)"
            })
    void refusesCellsOutsideTheGrammar(String cell) {
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(
                        () -> aTable().row("-", "-", "-").row("-", "-", cell).read())
                .withMessageContaining("sample.dmn")
                .withMessageContaining("row 2 (row2), column amount");
    }

    @ParameterizedTest
    @CsvSource({"juel,${1}", "javascript,1", "groovy,1", "FEEL,1", "''" + ",1"})
    void refusesOtherLanguagesNamingTheCell(String language, String cell) {
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(() -> aTable().rowIn(language, cell).read())
                .withMessageContaining("inputEntry 3 in row row1")
                .withMessageContaining(cell);
    }

    @Test
    void refusesAnswersThatAreNoLiterals() {
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(() -> aTable().row("-", "-", "-", "word + \"x\"").read())
                .withMessageContaining("row 1 (row1), column answer");
    }

    @Test
    void refusesOverlapsUnderUnique() {
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(() -> aTable().unique()
                        .row("-", "-", ">= 3")
                        .row("\"a\"", "-", "[2..4)")
                        .read())
                .withMessageContaining("row 2 (row2): overlaps with row 1 (row1)");
        assertThat(aTable().unique()
                        .row("-", "-", ">= 3")
                        .row("-", "-", "< 3")
                        .read()
                        .rows())
                .hasSize(2);
    }

    @Test
    void refusesEntitiesAndUnknownParts() {
        String xml = aTable().row("-", "-", "-").xml();
        String bomb = xml.replace("?>", "?><!DOCTYPE definitions [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        assertRefused(bomb, "DOCTYPE");
        assertRefused(xml.replace("<rule ", "<extensionElements/><rule "), "extensionElements is not accepted here");
        assertRefused(xml.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\""), "hit policy 'COLLECT'");
        assertRefused(
                xml.replace("<input id=\"i1\"", "<input camunda:inputVariable=\"x\" id=\"i1\""),
                "camunda:inputVariable");
        assertRefused(xml.replace("<text>word</text>", "<text>word.length()</text>"), "is not the name of a variable");
        assertRefused(xml.replace("20191111", "20151101"), "is not DMN 1.3");
        assertRefused(xml.replace("typeRef=\"double\"", "typeRef=\"number\""), "type 'number'");
        assertRefused(xml.substring(0, 300), "is not readable XML");
        assertRefused("<a>".repeat(50) + "</a>".repeat(50), "is not readable XML");
    }

    @Test
    void refusesRowsThatShareAnId() {
        String xml = aTable().row("-", "-", ">= 1").row("-", "-", "< 1").xml().replace("id=\"row2\"", "id=\"row1\"");
        assertRefused(xml, "'row1' stands twice");
    }

    @Test
    void givesAFirmAnswerOnlyWhereNothingUnknownCouldChangeIt() {
        DecisionTable table = aTable().row("\"a\"", "true", ">= 3")
                .row("\"a\"", "-", "-")
                .row("-", "-", "-")
                .read();
        assertThat(table.firmAnswer(Map.of("word", "b"))).map(Row::id).contains("row3");
        assertThat(table.firmAnswer(Map.of("word", "a"))).isEmpty();
        assertThat(table.firmAnswer(Map.of("word", "a", "flag", false)))
                .map(Row::id)
                .contains("row2");
    }

    private static void assertRefused(String xml, String reason) {
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(() -> TableReader.read("sample.dmn", xml.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining(reason);
    }
}
