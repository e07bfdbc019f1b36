package id.panduzi.decisiontable;

import id.panduzi.decisiontable.RefusedTable.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * Reads a DMN 1.3 file with one decision table into its compiled form, or refuses it naming every fault. A file is
 * refused for any element, attribute, language, cell or size that {@link TableElements} and {@link CellGrammar} do not
 * know: nothing in an accepted table can run.
 */
public final class TableReader {

    /** Rows of one table; more is a mistake or an attack. */
    private static final int MOST_ROWS = 2_000;

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,99}");
    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");

    private final String file;
    private final List<Fault> faults = new ArrayList<>();

    private TableReader(String file) {
        this.file = file;
    }

    /**
     * Reads a table.
     *
     * @param file what the faults are reported under
     * @throws RefusedTable if anything in it is outside the accepted part of DMN, or its rows contradict each other
     */
    public static DecisionTable read(String file, byte[] xml) {
        return new TableReader(file).read(StrictXml.parse(file, xml));
    }

    private DecisionTable read(Element definitions) {
        TableElements.check(definitions, faults);
        stopAtFaults();
        Element decision = TableElements.only(definitions, "decision", faults);
        Element table = decision == null ? null : TableElements.only(decision, "decisionTable", faults);
        stopAtFaults();
        DecisionTable read = compile(Objects.requireNonNull(decision), Objects.requireNonNull(table));
        if (read.hitPolicy() == HitPolicy.UNIQUE) {
            read.overlaps().forEach(overlap -> fault(place(overlap.other()), "overlaps with " + place(overlap.one())));
        }
        stopAtFaults();
        return read;
    }

    private DecisionTable compile(Element decision, Element table) {
        TableName name = name(decision);
        HitPolicy policy = hitPolicy(table);
        List<Column> inputs = columns(table, "input", this::input);
        List<Column> outputs = columns(table, "output", this::output);
        if (inputs.isEmpty() || outputs.isEmpty()) {
            fault("the table", "needs at least one input and one output");
        }
        stopAtFaults();
        List<Row> rows = rows(table, inputs, outputs);
        stopAtFaults();
        return new DecisionTable(name, policy, inputs, outputs, rows);
    }

    private TableName name(Element decision) {
        String versionTag = decision.getAttributeNS(TableElements.CAMUNDA, "versionTag");
        return new TableName(word(decision, "id"), decision.getAttribute("name"), versionTag);
    }

    private List<Column> columns(Element table, String kind, Function<Element, Column> read) {
        List<Column> columns =
                TableElements.children(table, kind).stream().map(read).toList();
        unique(kind, columns.stream().map(Column::name).toList());
        return columns;
    }

    private List<Row> rows(Element table, List<Column> inputs, List<Column> outputs) {
        List<Element> rules = TableElements.children(table, "rule");
        if (rules.size() > MOST_ROWS) {
            fault("the table", "has more than " + MOST_ROWS + " rows");
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Element rule : rules) {
            rows.add(row(rule, rows.size() + 1, inputs, outputs));
        }
        unique("row id", rows.stream().map(Row::id).toList());
        return rows;
    }

    private Row row(Element rule, int number, List<Column> inputs, List<Column> outputs) {
        String place = "row " + number + " (" + rule.getAttribute("id") + ")";
        List<Element> inputEntries = TableElements.children(rule, "inputEntry");
        List<Element> outputEntries = TableElements.children(rule, "outputEntry");
        if (inputEntries.size() != inputs.size() || outputEntries.size() != outputs.size()) {
            fault(place, "does not have one cell for each column");
            return new Row("", number, List.of(), Map.of(), "");
        }
        List<Cell> cells = IntStream.range(0, inputs.size())
                .mapToObj(index -> inputCell(place, inputs.get(index), inputEntries.get(index)))
                .toList();
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int index = 0; index < outputs.size(); index++) {
            answers.put(outputs.get(index).name(), outputCell(place, outputs.get(index), outputEntries.get(index)));
        }
        return new Row(word(rule, "id"), number, cells, answers, TableElements.text(rule, "description"));
    }

    private Cell inputCell(String place, Column column, Element entry) {
        try {
            return CellGrammar.input(TableElements.text(entry, "text"), column.type());
        } catch (CellGrammar.NotInGrammar refused) {
            fault(place + ", column " + column.name(), String.valueOf(refused.getMessage()));
            return new Cell.Anything();
        }
    }

    private Object outputCell(String place, Column column, Element entry) {
        try {
            return CellGrammar.output(TableElements.text(entry, "text"), column.type());
        } catch (CellGrammar.NotInGrammar refused) {
            fault(place + ", column " + column.name(), String.valueOf(refused.getMessage()));
            return "";
        }
    }

    private Column input(Element input) {
        Element expression = TableElements.only(input, "inputExpression", faults);
        if (expression == null) {
            return new Column("", "", ColumnType.TEXT);
        }
        String variable = TableElements.text(expression, "text").strip();
        return column(input, variable, expression.getAttribute("typeRef"));
    }

    private Column output(Element output) {
        return column(output, output.getAttribute("name"), output.getAttribute("typeRef"));
    }

    private Column column(Element element, String variable, String typeRef) {
        if (!VARIABLE.matcher(variable).matches()) {
            fault(element.getLocalName() + " column", "'" + variable + "' is not the name of a variable");
        }
        ColumnType type = ColumnType.find(typeRef).orElse(ColumnType.TEXT);
        if (ColumnType.find(typeRef).isEmpty()) {
            fault("column " + variable, "type '" + typeRef + "' is not one of string, boolean, double, integer");
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
            fault("the table", "hit policy '" + policy + "' is not UNIQUE or FIRST");
        }
        return HitPolicy.FIRST;
    }

    private String word(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        if (!WORD.matcher(value).matches()) {
            fault(element.getLocalName(), attribute + " '" + value + "' is not a plain word");
        }
        return value;
    }

    private void unique(String what, List<String> values) {
        Set<String> seen = new HashSet<>();
        values.stream().filter(value -> !seen.add(value)).forEach(value -> fault(what, "'" + value + "' stands twice"));
    }

    private void fault(String place, String reason) {
        faults.add(new Fault(place, reason));
    }

    private void stopAtFaults() {
        if (!faults.isEmpty()) {
            throw new RefusedTable(file, faults);
        }
    }

    private static String place(Row row) {
        return "row " + row.number() + " (" + row.id() + ")";
    }
}
