package id.panduzi.decisiontable;

import id.panduzi.decisiontable.RefusedTable.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a table has to be besides well-formed, wherever it comes from: a file or an edit. */
final class TableFaults {

    /** Rows of one table; more is a mistake or an attack. */
    private static final int MOST_ROWS = 2_000;

    /** Columns of one kind; people cannot read more side by side. */
    private static final int MOST_COLUMNS = 30;

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");
    static final Pattern TAG = Pattern.compile("[A-Za-z0-9:._-]{0,64}");
    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");

    private final List<Fault> faults = new ArrayList<>();

    private TableFaults() {}

    static void stopAt(String file, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new RefusedTable(file, faults);
        }
    }

    static List<Fault> of(TableName name) {
        TableFaults found = new TableFaults();
        found.name(name);
        return found.faults;
    }

    static List<Fault> of(DecisionTable table) {
        TableFaults found = new TableFaults();
        found.name(table.name());
        found.columns(table);
        found.rows(table);
        return found.faults;
    }

    private void name(TableName name) {
        word("decision", name.key());
        title("decision, name", name.title());
        if (!TAG.matcher(name.versionTag()).matches()) {
            fault("decision", "versionTag '" + name.versionTag() + "' is not accepted");
        }
    }

    private void columns(DecisionTable table) {
        if (table.inputs().isEmpty() || table.outputs().isEmpty()) {
            fault("the table", "needs at least one input and one output");
        }
        columns("input", table.inputs());
        columns("output", table.outputs());
    }

    private void columns(String kind, List<Column> columns) {
        if (columns.size() > MOST_COLUMNS) {
            fault("the table", "has more than " + MOST_COLUMNS + " columns of kind " + kind);
        }
        unique(kind, columns.stream().map(Column::name).toList());
        for (Column column : columns) {
            if (!VARIABLE.matcher(column.name()).matches()) {
                fault(kind + " column", "'" + column.name() + "' is not the name of a variable");
            }
            title(kind + " column " + column.name() + ", label", column.label());
        }
    }

    private void rows(DecisionTable table) {
        if (table.rows().size() > MOST_ROWS) {
            fault("the table", "has more than " + MOST_ROWS + " rows");
            return;
        }
        table.rows().forEach(row -> row(table, row));
        unique("row id", table.rows().stream().map(Row::id).toList());
    }

    private void row(DecisionTable table, Row row) {
        word(row.place(), row.id());
        plain(row.place() + ", description", row.annotation());
        List<String> answered = table.outputs().stream().map(Column::name).toList();
        if (row.cells().size() != table.inputs().size()
                || !row.outputs().keySet().equals(Set.copyOf(answered))) {
            fault(row.place(), "does not have one cell for each column");
            return;
        }
        for (int index = 0; index < row.cells().size(); index++) {
            Column column = table.inputs().get(index);
            Cell cell = row.cells().get(index);
            readable(row, column, cell, () -> Cells.input(cell.notation(), column.type()));
        }
        table.outputs().forEach(column -> answer(row, column));
    }

    private void answer(Row row, Column column) {
        Object answer = Objects.requireNonNull(row.outputs().get(column.name()));
        readable(row, column, answer, () -> Cells.output(Cells.notation(answer), column.type()));
    }

    /** A cell made elsewhere is held against the grammar too: written and read it is the same. */
    private void readable(Row row, Column column, Object cell, Supplier<Object> read) {
        try {
            if (!read.get().equals(cell)) {
                fault(row.place(column), "is not a cell of that column");
            }
        } catch (NotInGrammar refused) {
            fault(row.place(column), refused.reason());
        }
    }

    private void word(String place, String id) {
        if (!WORD.matcher(id).matches()) {
            fault(place, "id '" + id + "' is not a plain word");
        }
    }

    private void title(String place, String text) {
        PlainText.nameFault(text).ifPresent(reason -> fault(place, reason));
    }

    private void plain(String place, String text) {
        PlainText.fault(text).ifPresent(reason -> fault(place, reason));
    }

    private void unique(String what, List<String> values) {
        Set<String> seen = new HashSet<>();
        values.stream().filter(value -> !seen.add(value)).forEach(value -> fault(what, "'" + value + "' stands twice"));
    }

    private void fault(String place, String reason) {
        faults.add(new Fault(place, reason));
    }
}
