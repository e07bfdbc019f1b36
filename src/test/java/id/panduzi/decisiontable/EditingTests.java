package id.panduzi.decisiontable;

import static id.panduzi.decisiontable.TableMother.aTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.exact.ExactNumber;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditingTests {

    private final DecisionTable table =
            aTable().row("\"WBK\"", "-", ">= 15.75").row("-", "-", "-").read();
    private final Row first = table.rows().get(0);

    @Test
    void changesOneCellAndKeepsTheRest() {
        Row changed = first.withCell(2, Cells.input(">= 16.1875", ColumnType.NUMBER))
                .withOutput("answer", Cells.output("\"new\"", ColumnType.TEXT))
                .withAnnotation("PermenPANRB 7/2027");
        assertThat(changed.id()).isEqualTo("row1");
        assertThat(changed.cells()).extracting(Cell::notation).containsExactly("\"WBK\"", "-", ">= 16.1875");
        assertThat(changed.text("answer")).isEqualTo("new");
        assertThat(changed.annotation()).isEqualTo("PermenPANRB 7/2027");
        assertThat(first.cells().get(2).notation()).isEqualTo(">= 15.75");
    }

    @Test
    void numbersRowsAnew() {
        DecisionTable turned = table.withRows(List.of(table.rows().get(1), first));
        assertThat(turned.rows()).extracting(Row::id).containsExactly("row2", "row1");
        assertThat(turned.rows()).extracting(Row::number).containsExactly(1, 2);
        assertThat(turned).isNotEqualTo(table);
        assertThat(turned.withRows(table.rows())).isEqualTo(table).hasSameHashCodeAs(table);
    }

    @Test
    void renames() {
        TableName next = new TableName("sample", "Sample", "TEST:2");
        assertThat(table.withName(next).name()).isEqualTo(next);
        assertThat(table.withName(next).rows()).isEqualTo(table.rows());
        assertRefused(
                () -> table.withName(new TableName("no word", "Sample", "TEST:2")), "id 'no word' is not a plain word");
    }

    @Test
    void refusesRowsThatAreNoPartOfTheTable() {
        assertRefused(() -> table.withRows(List.of(first, first)), "'row1' stands twice");
        assertRefused(
                () -> table.withRows(List.of(first.withOutput("other", "x"))),
                "row 1 (row1): does not have one cell for each column");
        assertRefused(
                () -> table.withRows(List.of(first.withOutput("answer", ExactNumber.ONE))),
                "row 1 (row1), column answer: '1' is not a text");
        assertRefused(
                () -> table.withRows(List.of(first.withCell(1, first.cells().get(2)))),
                "row 1 (row1), column flag: '>= 15.75' is neither true nor false");
        assertRefused(() -> table.withRows(Collections.nCopies(2_001, first)), "has more than 2,000 rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Etxet", "a\u0000b", "a\u0085b", "\u200Ba", "\uFEFFa", "\uD800a", "\uE000", "\u2028"})
    void refusesTextThatDoesNotShow(String text) {
        assertRefused(
                () -> table.withRows(List.of(first.withAnnotation(text))),
                "row 1 (row1), description: holds the invisible character");
        assertThatExceptionOfType(NotInGrammar.class).isThrownBy(() -> Cells.output('"' + text + '"', ColumnType.TEXT));
        assertThatExceptionOfType(NotInGrammar.class)
                .isThrownBy(() -> Cells.input("\"x\",\"" + text + '"', ColumnType.TEXT));
    }

    @Test
    void saysWhyACellIsRefused() {
        assertThatExceptionOfType(NotInGrammar.class)
                .isThrownBy(() -> Cells.input("> 3", ColumnType.NUMBER))
                .extracting(NotInGrammar::reason)
                .asString()
                .contains("use >= or <");
    }

    @Test
    void sketchesMayContradictThemselvesButNotLeaveTheGrammar() {
        byte[] overlapping =
                aTable().unique().row("-", "-", ">= 3").row("-", "-", ">= 2").bytes();
        assertThat(TableReader.sketch("sample.dmn", overlapping).overlaps()).hasSize(1);
        assertThat(TableReader.imported("sample.dmn", overlapping).overlaps()).hasSize(1);
        assertThatExceptionOfType(RefusedTable.class)
                .isThrownBy(() -> TableReader.read("sample.dmn", overlapping))
                .withMessageContaining("row 2 (row2): overlaps with row 1 (row1)");
        byte[] code = aTable().row("-", "-", "count(x)").bytes();
        assertRefused(() -> TableReader.sketch("sample.dmn", code), "row 1 (row1), column amount");
    }

    @Test
    void importsDropWhatOtherToolsDraw() {
        String xml = aTable().row("-", "-", "3").xml();
        String drawn = xml.replace("<input id=\"i1\"", "<input id=\"i1\" biodi:width=\"192\"")
                .replace("<definitions ", "<definitions xmlns:biodi=\"http://bpmn.io/schema/dmn/biodi/2.0\" ");
        byte[] bytes = drawn.getBytes(StandardCharsets.UTF_8);
        assertThat(TableReader.imported("sample.dmn", bytes))
                .isEqualTo(TableReader.read("sample.dmn", xml.getBytes(StandardCharsets.UTF_8)));
        assertRefused(() -> TableReader.read("sample.dmn", bytes), "attribute biodi:width is not accepted");
    }

    private static void assertRefused(Runnable edit, String reason) {
        assertThatExceptionOfType(RefusedTable.class).isThrownBy(edit::run).withMessageContaining(reason);
    }
}
