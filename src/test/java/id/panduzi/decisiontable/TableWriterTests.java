package id.panduzi.decisiontable;

import static id.panduzi.decisiontable.TableMother.aTable;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read back as the same table, and the shipped files are written as they are. */
class TableWriterTests {

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn/rules"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).toList();
        }
    }

    @Test
    void knowsAllShippedTables() throws IOException {
        assertThat(shipped()).hasSizeGreaterThanOrEqualTo(16);
    }

    /** Only trailing zeros and the order of a list may differ: {@code 0.60} is {@code 0.6}. */
    @ParameterizedTest
    @MethodSource("shipped")
    void writesShippedTablesAsTheyShip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        DecisionTable table = TableReader.read(file.toString(), bytes);
        byte[] written = TableWriter.write(table);
        assertThat(TableReader.read(file.toString(), written)).isEqualTo(table);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo(canonical(new String(bytes, StandardCharsets.UTF_8)));
    }

    @Property(tries = 500)
    void readsBackWhatItWrites(@ForAll("tables") DecisionTable table) {
        byte[] written = TableWriter.write(table);
        DecisionTable read = TableReader.sketch("written", written);
        assertThat(read).isEqualTo(table);
        assertThat(TableWriter.write(read)).isEqualTo(written);
    }

    @Test
    void givesNoIdTwice() {
        DecisionTable table = aTable().row("-", "-", "-").row("-", "-", "-").read();
        List<Row> rows = List.of(
                named("sampleTable", table.rows().get(0)),
                named("a", table.rows().get(0)),
                named("a_word", table.rows().get(1)));
        String written = new String(TableWriter.write(table.withRows(rows)), StandardCharsets.UTF_8);
        List<String> ids = Pattern.compile(" id=\"([^\"]*)")
                .matcher(written)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("sampleTable", "sampleTable_", "a_word", "a_word_");
    }

    @Provide
    Arbitrary<DecisionTable> tables() {
        Arbitrary<Row> row = Combinators.combine(cells(), answers(), words()).as(TableWriterTests::row);
        return Combinators.combine(row.list().ofMaxSize(8), words(), Arbitraries.of("", "A:1", "PERMENPANRB-7-2027:12"))
                .as((rows, title, tag) -> aTable().read()
                        .withName(new TableName("sample", title, tag))
                        .withRows(numbered(rows)));
    }

    private static Arbitrary<List<Cell>> cells() {
        Arbitrary<String> texts = Arbitraries.of("-", "\"a\"", "\"b, c\",\"<&>'\"", "not(\"WBK\",\"é ]]>\")");
        Arbitrary<String> flags = Arbitraries.of("-", "true", "false");
        Arbitrary<String> numbers = Arbitraries.of(
                "-", ">= 15.75", "<-0.5", "3", "1,2,3.50", "not(4)", "not([1..2),>= 7)", "[0.1..0.2[,< 0");
        return Combinators.combine(texts, flags, numbers)
                .as((text, flag, number) -> List.of(
                        Cells.input(text, ColumnType.TEXT),
                        Cells.input(flag, ColumnType.YES_NO),
                        Cells.input(number, ColumnType.NUMBER)));
    }

    private static Arbitrary<String> answers() {
        return words().map(words -> words.replaceAll("[\"\\\\\\t\\r\\n]", ""));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.strings().withChars(" \t\n\r\"'<>&]\\;:aZ09éßʼ日").ofMaxLength(12);
    }

    private static Row row(List<Cell> cells, String answer, String annotation) {
        return new Row("row", 0, cells, Map.of("answer", answer), annotation);
    }

    private static List<Row> numbered(List<Row> rows) {
        return Stream.iterate(0, index -> index + 1)
                .limit(rows.size())
                .map(index -> named("row" + index, rows.get(index)))
                .toList();
    }

    private static Row named(String id, Row row) {
        return new Row(id, row.number(), row.cells(), row.outputs(), row.annotation());
    }

    private static String canonical(String xml) {
        return xml.replaceAll("(?<=[>; ])(\\d+\\.\\d*?)0+(?=</text>)", "$1")
                .replaceAll("\\.(?=</text>)", "")
                .replace("\"regular\",\"affirmative\"", "\"affirmative\",\"regular\"");
    }
}
