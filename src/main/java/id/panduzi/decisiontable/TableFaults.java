package id.panduzi.decisiontable;

import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.problem.Reason;
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
        word(Reason.of("at.decision"), name.key());
        title(Reason.of("at.decisionName"), name.title());
        if (!TAG.matcher(name.versionTag()).matches()) {
            fault(Reason.of("at.decision"), Reason.of("table.noValue", "versionTag", name.versionTag()));
        }
    }

    private void columns(DecisionTable table) {
        if (table.inputs().isEmpty() || table.outputs().isEmpty()) {
            fault(Reason.of("at.table"), Reason.of("table.noColumns"));
        }
        columns(Reason.of("at.inputs"), table.inputs());
        columns(Reason.of("at.outputs"), table.outputs());
    }

    private void columns(Reason kind, List<Column> columns) {
        if (columns.size() > MOST_COLUMNS) {
            fault(Reason.of("at.table"), Reason.of("table.manyColumns", MOST_COLUMNS, kind));
        }
        unique(kind, columns.stream().map(Column::name).toList());
        for (Column column : columns) {
            if (!VARIABLE.matcher(column.name()).matches()) {
                fault(Reason.of("at.columnOf", kind), Reason.of("table.noVariable", column.name()));
            }
            title(Reason.of("at.labelOf", kind, column.name()), column.label());
        }
    }

    private void rows(DecisionTable table) {
        if (table.rows().size() > MOST_ROWS) {
            fault(Reason.of("at.table"), Reason.of("table.manyRows", MOST_ROWS));
            return;
        }
        table.rows().forEach(row -> row(table, row));
        unique(Reason.of("at.rowIds"), table.rows().stream().map(Row::id).toList());
    }

    private void row(DecisionTable table, Row row) {
        word(row.place(), row.id());
        plain(row.annotationPlace(), row.annotation());
        List<String> answered = table.outputs().stream().map(Column::name).toList();
        if (row.cells().size() != table.inputs().size()
                || !row.outputs().keySet().equals(Set.copyOf(answered))) {
            fault(row.place(), Reason.of("table.cellsMissing"));
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
                fault(row.place(column), Reason.of("table.otherColumn"));
            }
        } catch (NotInGrammar refused) {
            fault(row.place(column), refused.reason());
        }
    }

    private void word(Reason place, String id) {
        if (!WORD.matcher(id).matches()) {
            fault(place, Reason.of("table.noWord", id));
        }
    }

    private void title(Reason place, String text) {
        PlainText.nameFault(text).ifPresent(reason -> fault(place, reason));
    }

    private void plain(Reason place, String text) {
        PlainText.fault(text).ifPresent(reason -> fault(place, reason));
    }

    private void unique(Reason what, List<String> values) {
        Set<String> seen = new HashSet<>();
        values.stream()
                .filter(value -> !seen.add(value))
                .forEach(value -> fault(what, Reason.of("table.twice", value)));
    }

    private void fault(Reason place, Reason reason) {
        faults.add(new Fault(place, reason));
    }
}
