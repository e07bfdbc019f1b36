package id.panduzi.regulation;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Cells;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Edits tables as a rule editor could, sensible or not: other cells; rows added, removed and moved. */
final class RandomEdits {

    private static final List<String> WORDS = List.of(
            "-",
            "\"WBK\"",
            "\"WBBM\",\"WBK\"",
            "not(\"WBK\")",
            "not(\"WBK\",\"akip\")",
            "\"spak\"",
            "not(\"total\")",
            "\"KL\"",
            "\"a,b\",\"a\"");
    private static final List<String> FLAGS = List.of("-", "true", "false");

    /** Most drafts lose all rows but so many: where few overlap, each has its say. */
    private static final int FEW = 6;

    private final Random random;
    private int added;

    RandomEdits(Random random) {
        this.random = random;
    }

    DecisionTable edited(DecisionTable table) {
        List<Row> rows = new ArrayList<>(table.rows());
        int most = random.nextInt(5) > 0 ? FEW : rows.size();
        while (rows.size() > most) {
            rows.remove(random.nextInt(rows.size()));
        }
        int edits = 1 + random.nextInt(8);
        for (int edit = 0; edit < edits; edit++) {
            edit(table.inputs(), rows);
        }
        return table.withRows(rows);
    }

    private void edit(List<Column> inputs, List<Row> rows) {
        int at = random.nextInt(rows.size());
        switch (random.nextInt(6)) {
            case 0 -> rows.add(random.nextInt(rows.size() + 1), withOtherCell(inputs, copy(rows.get(at))));
            case 1 -> rows.add(random.nextInt(rows.size()), rows.remove(at));
            case 2 -> {
                if (rows.size() > 1) {
                    rows.remove(at);
                }
            }
            default -> rows.set(at, withOtherCell(inputs, rows.get(at)));
        }
    }

    private Row copy(Row row) {
        return new Row("added" + added++, 0, row.cells(), row.outputs(), row.annotation());
    }

    private Row withOtherCell(List<Column> inputs, Row row) {
        int column = random.nextInt(inputs.size());
        Cell now = row.cells().get(column);
        ColumnType type = inputs.get(column).type();
        return row.withCell(column, Cells.input(text(type, now), type));
    }

    private String text(ColumnType type, Cell now) {
        return switch (type) {
            case TEXT -> pick(WORDS);
            case YES_NO -> pick(FLAGS);
            case NUMBER -> number(limit(now), random.nextInt(10));
            case WHOLE -> number(BigDecimal.valueOf(random.nextInt(6)), 0);
        };
    }

    private String number(BigDecimal limit, int decimals) {
        BigDecimal moved = limit.add(BigDecimal.valueOf(random.nextInt(4_000) - 2_000L, decimals));
        String from = moved.toPlainString();
        String before = moved.add(BigDecimal.valueOf(1 + random.nextInt(3))).toPlainString();
        return pick(List.of(
                "-",
                ">= " + from,
                ">= " + from,
                "< " + from,
                "[" + from + ".." + before + ")",
                "not([" + from + ".." + before + "))",
                from + "," + before,
                "not(" + from + ")",
                "< " + from + ", >= " + before));
    }

    private static BigDecimal limit(Cell cell) {
        List<ExactNumber> limits = RandomFacts.limits(cell);
        return limits.isEmpty()
                ? BigDecimal.TEN
                : Objects.requireNonNull(limits.get(0)).forTable();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
