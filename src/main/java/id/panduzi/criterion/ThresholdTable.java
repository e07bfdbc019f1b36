package id.panduzi.criterion;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.HitPolicy;
import id.panduzi.decisiontable.Range;
import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.RefusedTable.Fault;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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

    static final String LAW = "law";
    static final String MARK = "mark";
    static final int AWARD = 1;
    static final int AGENCY_KIND = 2;

    private static final List<Column> INPUTS = List.of(
            new Column(CRITERION, "", ColumnType.TEXT),
            new Column(AWARD_COLUMN, "", ColumnType.TEXT),
            new Column(AGENCY_KIND_COLUMN, "", ColumnType.TEXT),
            new Column(VALUE, "", ColumnType.NUMBER));

    private final Question question;
    private final List<Fault> faults = new ArrayList<>();

    private ThresholdTable(Question question) {
        this.question = question;
    }

    /**
     * The criteria of a table, in its order.
     *
     * @throws RefusedTable naming file, row and reason of every fault
     */
    public static List<Criterion> criteria(String file, Question question, DecisionTable table) {
        ThresholdTable reader = new ThresholdTable(question);
        List<Criterion> criteria = reader.read(table);
        if (!reader.faults.isEmpty()) {
            throw new RefusedTable(file, reader.faults);
        }
        return criteria;
    }

    private List<Criterion> read(DecisionTable table) {
        checkShape(table);
        if (!faults.isEmpty()) {
            return List.of();
        }
        List<Criterion> criteria =
                table.rows().stream().flatMap(row -> criterion(row).stream()).toList();
        checkOneRowPerLimit(criteria);
        return criteria;
    }

    private void checkShape(DecisionTable table) {
        List<Column> shape = table.inputs().stream()
                .map(input -> new Column(input.name(), "", input.type()))
                .toList();
        if (!shape.equals(INPUTS) || table.hitPolicy() != HitPolicy.UNIQUE) {
            fault("the table", "a table of limits is UNIQUE over criterion, award, agencyKind and value");
        }
        List<String> outputs = table.outputs().stream().map(Column::name).toList();
        if (!outputs.equals(List.of("met", LAW, MARK))) {
            fault("the table", "a table of limits answers met, law and mark");
        }
    }

    /** The criterion of a row; empty if it is too damaged to say which. */
    private Optional<Criterion> criterion(Row row) {
        checkWords(row, AWARD, word -> Arrays.stream(Award.values())
                .anyMatch(award -> award.name().equals(word)));
        checkWords(row, AGENCY_KIND, word -> Arrays.stream(AgencyKind.values())
                .anyMatch(kind -> kind.name().equals(word)));
        checkOutputs(row);
        return fact(row).flatMap(fact -> limit(row, fact).map(limit -> new Criterion(fact, limit, row)));
    }

    private void checkOutputs(Row row) {
        if (!Boolean.TRUE.equals(row.outputs().get("met"))) {
            fault(row, "column met: a row says what meets its limit, so met is true");
        }
        if (row.text(LAW).isBlank() || row.annotation().isBlank()) {
            fault(row, "column law: the row names no article");
        }
        if (SourceMark.find(row.text(MARK)).isEmpty()) {
            fault(row, "column mark: '" + row.text(MARK) + "' is no mark");
        }
    }

    private Optional<Fact> fact(Row row) {
        Set<Object> named = row.cells().get(0) instanceof Cell.OneOf listed ? listed.values() : Set.of();
        if (named.size() != 1) {
            fault(row, "column criterion: a row is about exactly one criterion");
            return Optional.empty();
        }
        String key = named.iterator().next().toString();
        Optional<Fact> fact = Fact.find(question, key);
        if (fact.isEmpty()) {
            fault(row, "column criterion: unknown criterion '" + key + "'");
        }
        return fact;
    }

    private Optional<FactValue> limit(Row row, Fact fact) {
        List<Range> ranges = row.cells().get(3) instanceof Cell.Within within ? within.ranges() : List.of();
        ExactNumber from = ranges.size() == 1 && ranges.get(0).before() == null
                ? ranges.get(0).from()
                : null;
        if (from == null) {
            fault(row, "column value: a limit is written >= and one number");
            return Optional.empty();
        }
        return limit(row, fact, from);
    }

    private Optional<FactValue> limit(Row row, Fact fact, ExactNumber from) {
        ExactNumber least = ExactNumber.of(fact.scale().least());
        ExactNumber most = ExactNumber.of(fact.scale().most());
        boolean numeric = fact.scale().steps().isEmpty();
        if (numeric && (from.isLessThan(least) || most.isLessThan(from))) {
            fault(row, "column value: " + from + " is outside the scale " + least + " to " + most);
            return Optional.empty();
        }
        try {
            return Optional.of(fact.scale().value(from));
        } catch (IllegalArgumentException offScale) {
            fault(row, "column value: " + offScale.getMessage());
            return Optional.empty();
        }
    }

    private void checkWords(Row row, int column, Predicate<String> known) {
        Cell cell = row.cells().get(column);
        String name = INPUTS.get(column).name();
        if (cell instanceof Cell.OneOf listed) {
            listed.values().stream()
                    .map(Object::toString)
                    .filter(known.negate())
                    .forEach(word -> fault(row, "column " + name + ": unknown word '" + word + "'"));
        } else if (!(cell instanceof Cell.Anything)) {
            fault(row, "column " + name + ": list what is meant, without not(…)");
        }
    }

    /** Two rows for the same criterion, award and kind would give one thing two limits, even if their ranges are apart. */
    private void checkOneRowPerLimit(List<Criterion> criteria) {
        for (Criterion one : criteria) {
            criteria.stream()
                    .filter(other -> other.row().number() > one.row().number() && other.fact() == one.fact())
                    .filter(other -> haveUnitsInCommon(one, other))
                    .forEach(other -> fault(
                            other.row(),
                            "a second limit for '" + one.fact().key() + "', beside row "
                                    + one.row().number()));
        }
    }

    private static boolean haveUnitsInCommon(Criterion one, Criterion other) {
        return Arrays.stream(Award.values()).anyMatch(award -> Arrays.stream(AgencyKind.values())
                .anyMatch(kind -> one.isFor(award, kind) && other.isFor(award, kind)));
    }

    private void fault(Row row, String reason) {
        fault("row " + row.number() + " (" + row.id() + ")", reason);
    }

    private void fault(String place, String reason) {
        faults.add(new Fault(place, reason));
    }
}
