package id.panduzi.proving.web;

import id.panduzi.criterion.ThresholdTable;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import java.util.List;
import java.util.function.Function;

/**
 * Rows of a table by what they are about, with where they stand.
 *
 * @param url where a row can be seen
 */
record RowWords(DecisionTable table, InputWords inputs, Function<Row, String> url) {

    /** A row to go to. */
    record Link(String text, String url) {}

    List<Link> links(List<Row> rows) {
        return rows.stream()
                .distinct()
                .map(row -> new Link(name(row), url.apply(row)))
                .toList();
    }

    /** Which row, and what it is about: {@code baris 19 (Survei persepsi anti korupsi, WBK)}. */
    String name(Row row) {
        return words().say("proof.row", String.valueOf(row.number()), about(row));
    }

    /** Rows, as one lists them. */
    String names(List<Row> rows) {
        return words().all(rows.stream().map(this::name).toList());
    }

    private String about(Row row) {
        return ThresholdTable.hasItsShape(table)
                ? String.join(", ", listed(row, 0), listed(row, 1))
                : answer(row.text(table.outputs().get(0).name()));
    }

    /** What the table answers, in words; a word that we do not know stays as it is. */
    String answer(String answer) {
        String key = table.name().key();
        return words().find("proof.answer." + answer)
                .or(() -> words().find("Allowance." + answer).filter(known -> key.equals("allowance")))
                .orElseGet(() -> key.equals("priority") ? words().say("rules.priority", answer) : answer);
    }

    private String listed(Row row, int column) {
        Cell cell = row.cells().get(column);
        return cell instanceof Cell.OneOf listed
                ? words().all(listed.values().stream()
                        .map(word -> inputs.word(table.inputs().get(column).name(), word.toString()))
                        .sorted()
                        .toList())
                : cell.notation();
    }

    Wording words() {
        return inputs.words();
    }
}
