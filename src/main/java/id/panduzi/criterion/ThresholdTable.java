package id.panduzi.criterion;

import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.HitPolicy;
import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.problem.Reason;
import java.util.List;
import java.util.Optional;

/**
 * A table of limits, one row a limit: inputs {@code criterion}, {@code award}, {@code agencyKind}, {@code value}, outputs
 * {@code met}, {@code law}, {@code mark}. No row answers for a value below its limit, and that means not met.
 */
public final class ThresholdTable {

    /** Names of the input columns. */
    public static final String CRITERION = "criterion";

    public static final String AWARD_COLUMN = "award";
    public static final String AGENCY_KIND_COLUMN = "agencyKind";
    public static final String VALUE = "value";

    /** Names of the output columns. */
    public static final String MET = "met";

    public static final String LAW = "law";
    public static final String MARK = "mark";

    static final int AWARD = 1;
    static final int AGENCY_KIND = 2;
    static final int LIMIT = 3;

    private static final List<Column> INPUTS = List.of(
            new Column(CRITERION, "", ColumnType.TEXT),
            new Column(AWARD_COLUMN, "", ColumnType.TEXT),
            new Column(AGENCY_KIND_COLUMN, "", ColumnType.TEXT),
            new Column(VALUE, "", ColumnType.NUMBER));

    private ThresholdTable() {}

    /**
     * The criteria of a table, in its order.
     *
     * @throws RefusedTable naming file and, of everything that is wrong, row and reason
     */
    public static List<Criterion> criteria(String file, Question question, DecisionTable table) {
        misshapen(table).ifPresent(reason -> {
            throw new RefusedTable(file, List.of(new Fault(Reason.of("at.table"), reason)));
        });
        LimitRows rows = LimitRows.of(question, table);
        if (!rows.flaws().isEmpty()) {
            throw new RefusedTable(
                    file, rows.flaws().stream().map(LimitFlaw::fault).toList());
        }
        return List.copyOf(rows.criteria());
    }

    /** Those rows of a table in the shape of one of limits that are limits, whatever the others are. */
    public static List<Criterion> limits(Question question, DecisionTable table) {
        return List.copyOf(LimitRows.of(question, table).criteria());
    }

    /** All that is wrong with the rows of a table in the shape of one of limits. */
    public static List<LimitFlaw> flaws(Question question, DecisionTable table) {
        return List.copyOf(LimitRows.of(question, table).flaws());
    }

    /** Whether its columns and its hit policy are those of a table of limits. */
    public static boolean hasItsShape(DecisionTable table) {
        return misshapen(table).isEmpty();
    }

    private static Optional<Reason> misshapen(DecisionTable table) {
        List<Column> shape = table.inputs().stream()
                .map(input -> new Column(input.name(), "", input.type()))
                .toList();
        if (!shape.equals(INPUTS) || table.hitPolicy() != HitPolicy.UNIQUE) {
            return Optional.of(Reason.of("limit.inputs"));
        }
        List<String> outputs = table.outputs().stream().map(Column::name).toList();
        return outputs.equals(List.of(MET, LAW, MARK)) ? Optional.empty() : Optional.of(Reason.of("limit.outputs"));
    }
}
