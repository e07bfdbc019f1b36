package id.panduzi.criterion;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.HitPolicy;
import id.panduzi.decisiontable.Range;
import id.panduzi.decisiontable.RefusedTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private final String file;
    private final Question question;

    private ThresholdTable(String file, Question question) {
        this.file = file;
        this.question = question;
    }

    /**
     * The criteria of a table, in its order.
     *
     * @throws RefusedTable naming file, row and reason
     */
    public static List<Criterion> criteria(String file, Question question, DecisionTable table) {
        ThresholdTable reader = new ThresholdTable(file, question);
        reader.checkShape(table);
        List<Criterion> criteria = new ArrayList<>();
        for (Row row : table.rows()) {
            criteria.add(reader.criterion(row));
        }
        reader.checkOneRowPerLimit(criteria);
        return List.copyOf(criteria);
    }

    private void checkShape(DecisionTable table) {
        List<Column> shape = table.inputs().stream()
                .map(input -> new Column(input.name(), "", input.type()))
                .toList();
        if (!shape.equals(INPUTS) || table.hitPolicy() != HitPolicy.UNIQUE) {
            throw refused("the table", "a table of limits is UNIQUE over criterion, award, agencyKind and value");
        }
        List<String> outputs = table.outputs().stream().map(Column::name).toList();
        if (!outputs.equals(List.of("met", LAW, MARK))) {
            throw refused("the table", "a table of limits answers met, law and mark");
        }
    }

    private Criterion criterion(Row row) {
        Fact fact = fact(row);
        checkWords(row, AWARD, word -> Arrays.stream(Award.values())
                .anyMatch(award -> award.name().equals(word)));
        checkWords(row, AGENCY_KIND, word -> Arrays.stream(AgencyKind.values())
                .anyMatch(kind -> kind.name().equals(word)));
        if (!Boolean.TRUE.equals(row.outputs().get("met"))) {
            throw damaged(row, "column met: a row says what meets its limit, so met is true");
        }
        if (row.text(LAW).isBlank() || row.annotation().isBlank()) {
            throw damaged(row, "column law: the row names no article");
        }
        if (SourceMark.find(row.text(MARK)).isEmpty()) {
            throw damaged(row, "column mark: '" + row.text(MARK) + "' is no mark");
        }
        return new Criterion(fact, limit(row, fact), row);
    }

    private Fact fact(Row row) {
        Set<Object> named = row.cells().get(0) instanceof Cell.OneOf listed ? listed.values() : Set.of();
        if (named.size() != 1) {
            throw damaged(row, "column criterion: a row is about exactly one criterion");
        }
        String key = named.iterator().next().toString();
        return Fact.find(question, key)
                .orElseThrow(() -> damaged(row, "column criterion: unknown criterion '" + key + "'"));
    }

    private FactValue limit(Row row, Fact fact) {
        List<Range> ranges = row.cells().get(3) instanceof Cell.Within within ? within.ranges() : List.of();
        ExactNumber from = ranges.size() == 1 && ranges.get(0).before() == null
                ? ranges.get(0).from()
                : null;
        if (from == null) {
            throw damaged(row, "column value: a limit is written >= and one number");
        }
        return limit(row, fact, from);
    }

    private FactValue limit(Row row, Fact fact, ExactNumber from) {
        ExactNumber least = ExactNumber.of(fact.scale().least());
        ExactNumber most = ExactNumber.of(fact.scale().most());
        boolean numeric = fact.scale().steps().isEmpty();
        if (numeric && (from.isLessThan(least) || most.isLessThan(from))) {
            throw damaged(row, "column value: " + from + " is outside the scale " + least + " to " + most);
        }
        try {
            return fact.scale().value(from);
        } catch (IllegalArgumentException offScale) {
            throw damaged(row, "column value: " + offScale.getMessage());
        }
    }

    private void checkWords(Row row, int column, Predicate<String> known) {
        Cell cell = row.cells().get(column);
        String name = INPUTS.get(column).name();
        if (cell instanceof Cell.Anything) {
            return;
        }
        if (!(cell instanceof Cell.OneOf listed)) {
            throw damaged(row, "column " + name + ": list what is meant, without not(…)");
        }
        listed.values().stream()
                .map(Object::toString)
                .filter(known.negate())
                .findFirst()
                .ifPresent(word -> {
                    throw damaged(row, "column " + name + ": unknown word '" + word + "'");
                });
    }

    /** Two rows for the same criterion, award and kind would give one thing two limits, even if their ranges are apart. */
    private void checkOneRowPerLimit(List<Criterion> criteria) {
        for (Criterion one : criteria) {
            criteria.stream()
                    .filter(other -> other.row().number() > one.row().number() && other.fact() == one.fact())
                    .filter(other -> haveUnitsInCommon(one, other))
                    .findFirst()
                    .ifPresent(other -> {
                        throw damaged(
                                other.row(),
                                "a second limit for '" + one.fact().key() + "', beside row "
                                        + one.row().number());
                    });
        }
    }

    private static boolean haveUnitsInCommon(Criterion one, Criterion other) {
        return Arrays.stream(Award.values()).anyMatch(award -> Arrays.stream(AgencyKind.values())
                .anyMatch(kind -> one.isFor(award, kind) && other.isFor(award, kind)));
    }

    private RefusedTable damaged(Row row, String reason) {
        return refused("row " + row.number() + " (" + row.id() + ")", reason);
    }

    private RefusedTable refused(String place, String reason) {
        return new RefusedTable(file, List.of(new RefusedTable.Fault(place, reason)));
    }
}
