package id.panduzi.decisiontable;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes a table as the DMN 1.3 file that ships: the same table gives the same bytes, and {@link TableReader#sketch}
 * reads them back as an equal table.
 */
public final class TableWriter {

    /** How long the engine keeps what it noted of a decision; our own record stays. */
    private static final String HISTORY = "P3650D";

    private final DecisionTable table;
    private final XmlText xml = new XmlText();
    private final Set<String> ids = new HashSet<>();

    private TableWriter(DecisionTable table) {
        this.table = table;
        ids.add(table.name().key());
        table.rows().forEach(row -> ids.add(row.id()));
    }

    public static byte[] write(DecisionTable table) {
        return new TableWriter(table).definitions().getBytes(StandardCharsets.UTF_8);
    }

    private String definitions() {
        TableName name = table.name();
        xml.open(
                "definitions",
                "xmlns=" + TableElements.DMN,
                "xmlns:camunda=" + TableElements.CAMUNDA,
                "id=" + own(name.key() + "Definitions"),
                "name=" + name.title(),
                "namespace=https://panduzi.id/rules/" + name.versionTag().replaceFirst(":.*", ""));
        decision(name);
        return xml.close("definitions").toString();
    }

    private void decision(TableName name) {
        xml.open(
                "decision",
                "id=" + name.key(),
                "name=" + name.title(),
                "camunda:versionTag=" + name.versionTag(),
                "camunda:historyTimeToLive=" + HISTORY);
        decisionTable();
        xml.close("decision");
    }

    private void decisionTable() {
        xml.open("decisionTable", "id=" + own(table.name().key() + "Table"), "hitPolicy=" + table.hitPolicy());
        table.inputs().forEach(this::input);
        table.outputs().forEach(this::output);
        table.rows().forEach(this::rule);
        xml.close("decisionTable");
    }

    private void input(Column column) {
        xml.open("input", "id=" + own(column.name() + "Input"), "label=" + column.label());
        xml.open("inputExpression", "id=" + own(column.name() + "Expression"), typeRef(column));
        xml.line("text", column.name()).close("inputExpression").close("input");
    }

    private void output(Column column) {
        String id = "id=" + own(column.name() + "Output");
        xml.empty("output", id, "label=" + column.label(), "name=" + column.name(), typeRef(column));
    }

    private static String typeRef(Column column) {
        return "typeRef=" + column.type().typeRef();
    }

    private void rule(Row row) {
        xml.open("rule", "id=" + row.id());
        if (!row.annotation().isEmpty()) {
            xml.line("description", row.annotation());
        }
        List<Column> inputs = table.inputs();
        for (int index = 0; index < inputs.size(); index++) {
            entry("inputEntry", row, inputs.get(index), row.cells().get(index).notation());
        }
        for (Column column : table.outputs()) {
            Object answer = Objects.requireNonNull(row.outputs().get(column.name()));
            entry("outputEntry", row, column, Cells.notation(answer));
        }
        xml.close("rule");
    }

    private void entry(String element, Row row, Column column, String notation) {
        xml.open(element, "id=" + own(row.id() + "_" + column.name()));
        xml.line("text", notation).close(element);
    }

    /** An id for what is written around the rows; those of the rows and the decision are never given twice. */
    private String own(String wanted) {
        return ids.add(wanted) ? wanted : own(wanted + "_");
    }
}
