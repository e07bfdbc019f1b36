package id.panduzi.decisiontable;

import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.problem.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/** Turns the known elements of a file into columns, rows and cells, gathering every fault on the way. */
final class TableCompiler {

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    TableCompiler(String file) {
        this.file = file;
    }

    DecisionTable compile(Element definitions) {
        Element decision = XmlTree.only(definitions, "decision", faults);
        Element table = decision == null ? null : XmlTree.only(decision, "decisionTable", faults);
        TableFaults.stopAt(file, faults);
        return compile(Objects.requireNonNull(decision), Objects.requireNonNull(table));
    }

    private DecisionTable compile(Element decision, Element table) {
        HitPolicy policy = hitPolicy(table);
        List<Column> inputs =
                XmlTree.children(table, "input").stream().map(this::input).toList();
        List<Column> outputs = XmlTree.children(table, "output").stream()
                .map(output -> column(output, output.getAttribute("name"), output.getAttribute("typeRef")))
                .toList();
        TableFaults.stopAt(file, faults);
        DecisionTable empty = new DecisionTable(name(decision), policy, inputs, outputs, List.of());
        TableFaults.stopAt(file, TableFaults.of(empty));
        List<Row> rows = rows(table, empty);
        TableFaults.stopAt(file, faults);
        return new DecisionTable(empty.name(), policy, inputs, outputs, rows);
    }

    private static TableName name(Element decision) {
        String versionTag = decision.getAttributeNS(TableElements.CAMUNDA, "versionTag");
        return new TableName(decision.getAttribute("id"), decision.getAttribute("name"), versionTag);
    }

    private List<Row> rows(Element table, DecisionTable columns) {
        List<Row> rows = new ArrayList<>();
        for (Element rule : XmlTree.children(table, "rule")) {
            rows.add(row(rule, rows.size() + 1, columns));
        }
        return rows;
    }

    private Row row(Element rule, int number, DecisionTable table) {
        Row empty = new Row(rule.getAttribute("id"), number, List.of(), Map.of(), XmlTree.text(rule, "description"));
        List<Element> inputs = XmlTree.children(rule, "inputEntry");
        List<Element> outputs = XmlTree.children(rule, "outputEntry");
        if (inputs.size() != table.inputs().size()
                || outputs.size() != table.outputs().size()) {
            faults.add(new Fault(empty.place(), Reason.of("table.cellsMissing")));
            return empty;
        }
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Column column : table.outputs()) {
            String text = XmlTree.text(outputs.get(answers.size()), "text");
            answers.put(column.name(), cell(empty, column, "", () -> Cells.output(text, column.type())));
        }
        return new Row(empty.id(), number, cells(empty, table.inputs(), inputs), answers, empty.annotation());
    }

    private List<Cell> cells(Row row, List<Column> columns, List<Element> entries) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            String text = XmlTree.text(entries.get(cells.size()), "text");
            cells.add(cell(row, column, new Cell.Anything(), () -> Cells.input(text, column.type())));
        }
        return cells;
    }

    private <T> T cell(Row row, Column column, T otherwise, Supplier<T> read) {
        try {
            return read.get();
        } catch (NotInGrammar refused) {
            faults.add(new Fault(row.place(column), refused.reason()));
            return otherwise;
        }
    }

    private Column input(Element input) {
        Element expression = XmlTree.only(input, "inputExpression", faults);
        if (expression == null) {
            return new Column("", "", ColumnType.TEXT);
        }
        String variable = PlainText.trimmed(XmlTree.text(expression, "text"));
        return column(input, variable, expression.getAttribute("typeRef"));
    }

    private Column column(Element element, String variable, String typeRef) {
        ColumnType type = ColumnType.find(typeRef).orElse(ColumnType.TEXT);
        if (ColumnType.find(typeRef).isEmpty()) {
            faults.add(new Fault(Reason.of("at.column", variable), Reason.of("table.noType", typeRef)));
        }
        String label = element.getAttribute("label");
        return new Column(variable, label.isEmpty() ? variable : label, type);
    }

    private HitPolicy hitPolicy(Element table) {
        String policy = table.getAttribute("hitPolicy");
        if (policy.isEmpty() || policy.equals("UNIQUE")) {
            return HitPolicy.UNIQUE;
        }
        if (!policy.equals("FIRST")) {
            faults.add(new Fault(Reason.of("at.table"), Reason.of("table.hitPolicy", policy)));
        }
        return HitPolicy.FIRST;
    }
}
