package id.panduzi.proof;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.DecisionTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the columns of tables that are no limits can be, and what they may answer. */
final class Domains {

    static final String ALLOWANCE = "allowance";
    static final String PRIORITY = "priority";

    /** Inputs that are no facts, by table. */
    private static final Map<String, Map<String, ColumnType>> INPUTS = Map.of(
            ALLOWANCE,
            Map.of(ThresholdTable.AGENCY_KIND_COLUMN, ColumnType.TEXT, "path", ColumnType.TEXT),
            PRIORITY,
            Map.of("coreBusiness", ColumnType.YES_NO, "servedParty", ColumnType.TEXT));

    /** The words of paths, served parties and allowances stand in the module above; its tests compare them. */
    static final List<Object> PATHS = List.of("regular", "affirmative", "mandiri");

    static final List<Object> PARTIES = List.of("public", "otherAgencies", "internal");
    static final Set<String> ALLOWANCES = Set.of("NONE", "WBK", "WBK_AND_WBBM", "AFFIRMATIVE", "MANDIRI");

    private Domains() {}

    static Domain of(DecisionTable table, Column column) {
        return switch (column.name()) {
            case ThresholdTable.AWARD_COLUMN -> names(Award.values());
            case ThresholdTable.AGENCY_KIND_COLUMN -> names(AgencyKind.values());
            case "path" -> new Domain.Listed(PATHS);
            case "servedParty" -> new Domain.Listed(PARTIES);
            default -> scale(table, column).orElseGet(() -> ofType(column.type()));
        };
    }

    /** Whether whoever asks this table knows what to put into the column. */
    static boolean isKnown(DecisionTable table, Column column) {
        Map<String, ColumnType> named = INPUTS.get(table.name().key());
        return named == null
                || named.get(column.name()) == column.type()
                || (isNumeric(column) && fact(table, column).isPresent());
    }

    /** Whether it has the answers that whoever asks it reads. */
    static boolean answers(DecisionTable table) {
        Set<String> outputs = table.outputs().stream().map(Column::name).collect(Collectors.toSet());
        return !INPUTS.containsKey(table.name().key())
                || outputs.containsAll(Set.of(table.name().key(), ThresholdTable.LAW, ThresholdTable.MARK));
    }

    static Optional<Fact> fact(DecisionTable table, Column column) {
        return table.name().key().equals(ALLOWANCE) ? Fact.find(Question.ELIGIBILITY, column.name()) : Optional.empty();
    }

    private static Optional<Domain> scale(DecisionTable table, Column column) {
        return fact(table, column)
                .filter(fact -> isNumeric(column))
                .map(fact -> Domain.of(fact.scale(), column.type() == ColumnType.WHOLE));
    }

    private static boolean isNumeric(Column column) {
        return column.type() == ColumnType.NUMBER || column.type() == ColumnType.WHOLE;
    }

    private static Domain ofType(ColumnType type) {
        return switch (type) {
            case TEXT -> new Domain.AnyWord();
            case YES_NO -> new Domain.Listed(List.of(true, false));
            case NUMBER -> new Domain.Numbers(null, null, false);
            case WHOLE -> new Domain.Numbers(null, null, true);
        };
    }

    private static Domain names(Enum<?>[] constants) {
        return new Domain.Listed(
                Arrays.stream(constants).map(Enum::name).map(Object.class::cast).toList());
    }
}
