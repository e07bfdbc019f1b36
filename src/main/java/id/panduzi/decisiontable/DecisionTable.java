package id.panduzi.decisiontable;

import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A decision table without expressions: immutable, exact, compiled when first asked. It answers as the process engine
 * does for the same file, which sees numbers cut off to nine decimals, and it names the row that answered.
 */
public final class DecisionTable {

    private final TableName name;
    private final HitPolicy hitPolicy;
    private final List<Column> inputs;
    private final List<Column> outputs;
    private final List<Row> rows;
    private volatile @Nullable CompiledTable compiled;

    DecisionTable(TableName name, HitPolicy hitPolicy, List<Column> inputs, List<Column> outputs, List<Row> rows) {
        this.name = name;
        this.hitPolicy = hitPolicy;
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
        this.rows = List.copyOf(rows);
    }

    public TableName name() {
        return name;
    }

    public HitPolicy hitPolicy() {
        return hitPolicy;
    }

    public List<Column> inputs() {
        return inputs;
    }

    public List<Column> outputs() {
        return outputs;
    }

    public List<Row> rows() {
        return rows;
    }

    /** The same table for millions of questions; its row indexes are positions in {@link #rows()}. */
    public CompiledTable compiled() {
        CompiledTable known = compiled;
        if (known == null) {
            known = CompiledTable.of(inputs, rows);
            compiled = known;
        }
        return known;
    }

    /**
     * The row that answers, if one does.
     *
     * @param facts values by input column: {@code String}, {@code Boolean} or {@link ExactNumber}; absent or null means
     *     not known
     */
    public Optional<Row> answer(Map<String, ?> facts) {
        int row = compiled().row(facts);
        return row == CompiledTable.NO_ROW ? Optional.empty() : Optional.of(rows.get(row));
    }

    /**
     * The row that answers whatever the facts that are not known may turn out to be; empty if that depends on them, or if
     * no row answers.
     */
    public Optional<Row> firmAnswer(Map<String, ?> known) {
        Map<String, ?> facts = cutOff(known);
        for (Row row : rows) {
            if (matches(row, facts) && isFirm(row, facts)) {
                return Optional.of(row);
            }
            if (couldMatch(row, facts)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The row with that id. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** Pairs of rows that some input would match together; under {@link HitPolicy#UNIQUE} there may be none. */
    public List<Overlap> overlaps() {
        List<Overlap> found = new ArrayList<>();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                if (Overlap.between(rows.get(one), rows.get(other))) {
                    found.add(new Overlap(rows.get(one), rows.get(other)));
                }
            }
        }
        return found;
    }

    /** The same table under another name, such as that of the next version. */
    public DecisionTable withName(TableName other) {
        TableFaults.stopAt(other.key(), TableFaults.of(other));
        return new DecisionTable(other, hitPolicy, inputs, outputs, rows);
    }

    /**
     * The same table with other rows, numbered anew in that order. Rows may overlap: a draft is work in progress.
     *
     * @throws RefusedTable if a row does not fit the columns, shares its id with another or says what is no plain text
     */
    public DecisionTable withRows(List<Row> others) {
        List<Row> numbered = IntStream.range(0, others.size())
                .mapToObj(index -> others.get(index).at(index + 1))
                .toList();
        DecisionTable changed = new DecisionTable(name, hitPolicy, inputs, outputs, numbered);
        TableFaults.stopAt(name.key(), TableFaults.of(changed));
        return changed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionTable table
                && name.equals(table.name)
                && hitPolicy == table.hitPolicy
                && inputs.equals(table.inputs)
                && outputs.equals(table.outputs)
                && rows.equals(table.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, hitPolicy, inputs, outputs, rows);
    }

    private boolean matches(Row row, Map<String, ?> facts) {
        return every(row, (cell, input) -> cell.matches(facts.get(input)));
    }

    /** True if no cell of the row leans on a fact that is not known. */
    private boolean isFirm(Row row, Map<String, ?> facts) {
        return every(row, (cell, input) -> cell instanceof Cell.Anything || facts.get(input) != null);
    }

    private boolean couldMatch(Row row, Map<String, ?> facts) {
        return every(row, (cell, input) -> facts.get(input) == null || cell.matches(facts.get(input)));
    }

    private static Map<String, ?> cutOff(Map<String, ?> facts) {
        Map<String, @Nullable Object> cut = new HashMap<>(facts);
        cut.replaceAll(
                (name, value) -> value instanceof ExactNumber number ? ExactNumber.of(number.forTable()) : value);
        return cut;
    }

    private boolean every(Row row, BiPredicate<Cell, String> test) {
        for (int index = 0; index < inputs.size(); index++) {
            if (!test.test(row.cells().get(index), inputs.get(index).name())) {
                return false;
            }
        }
        return true;
    }
}
