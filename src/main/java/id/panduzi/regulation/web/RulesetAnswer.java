package id.panduzi.regulation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.Deadline;
import id.panduzi.regulation.Ruleset;
import id.panduzi.worksheet.Area;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A ruleset as the API answers it; tables, worksheet and deadlines only where one is asked for by tag. */
record RulesetAnswer(
        String tag,
        String law,
        String title,
        @Nullable String gazette,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        Map<String, String> determinedBy,
        List<String> paths,
        String undefinedPercentage,
        List<Charter.Mark> marks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<TableAnswer> tables,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WorksheetAnswer worksheet,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Deadline> deadlines) {

    /** By award, then by special path. */
    private static final List<String> TITLES = List.of("WBK", "WBBM", "mandiri");

    static RulesetAnswer brief(Ruleset ruleset) {
        return of(ruleset, null, null, null);
    }

    static RulesetAnswer whole(Ruleset ruleset) {
        List<TableAnswer> tables =
                ruleset.tables().stream().map(TableAnswer::of).toList();
        return of(ruleset, tables, WorksheetAnswer.of(ruleset.worksheet()), ruleset.deadlines());
    }

    private static RulesetAnswer of(
            Ruleset ruleset,
            @Nullable List<TableAnswer> tables,
            @Nullable WorksheetAnswer worksheet,
            @Nullable List<Deadline> deadlines) {
        Charter charter = ruleset.charter();
        return new RulesetAnswer(
                ruleset.tag().toString(),
                charter.law(),
                charter.title(),
                charter.gazette(),
                charter.inForceFrom(),
                charter.inForceUntil(),
                inOrder(charter.determinedBy()),
                charter.paths(),
                Integer.toString(charter.undefinedPercentage()),
                charter.marks(),
                tables,
                worksheet,
                deadlines);
    }

    private static Map<String, String> inOrder(Map<String, String> determinedBy) {
        Map<String, String> ordered = new TreeMap<>(
                Comparator.<String>comparingInt(TITLES::indexOf).thenComparing(Comparator.naturalOrder()));
        ordered.putAll(determinedBy);
        return ordered;
    }

    /** A table, with its cells in the notation they are written in. */
    record TableAnswer(
            String key,
            String title,
            String hitPolicy,
            List<ColumnAnswer> inputs,
            List<ColumnAnswer> outputs,
            List<RowAnswer> rows) {

        static TableAnswer of(DecisionTable table) {
            return new TableAnswer(
                    table.name().key(),
                    table.name().title(),
                    table.hitPolicy().name(),
                    table.inputs().stream().map(ColumnAnswer::of).toList(),
                    table.outputs().stream().map(ColumnAnswer::of).toList(),
                    table.rows().stream().map(row -> RowAnswer.of(table, row)).toList());
        }
    }

    /** A column of a table. */
    record ColumnAnswer(String name, String label, String type) {
        static ColumnAnswer of(Column column) {
            return new ColumnAnswer(column.name(), column.label(), column.type().typeRef());
        }
    }

    /** A row of a table. */
    record RowAnswer(String rule, List<String> inputs, Map<String, Object> outputs, String annotation) {
        static RowAnswer of(DecisionTable table, Row row) {
            Map<String, Object> outputs = new LinkedHashMap<>();
            table.outputs().forEach(column -> {
                Object output = row.outputs().getOrDefault(column.name(), "");
                outputs.put(column.name(), output instanceof ExactNumber number ? number.toPlain() : output);
            });
            return new RowAnswer(
                    row.id(), row.cells().stream().map(Cell::notation).toList(), outputs, row.annotation());
        }
    }

    /** What the worksheet asks, and what it weighs. */
    record WorksheetAnswer(List<WorksheetArea> areas, List<WorksheetItem> items) {
        static WorksheetAnswer of(Worksheet worksheet) {
            return new WorksheetAnswer(
                    worksheet.areas().stream().map(WorksheetArea::of).toList(),
                    worksheet.items().stream().map(WorksheetItem::of).toList());
        }
    }

    /** One of the six areas. */
    record WorksheetArea(String key, String name, String weight) {
        static WorksheetArea of(Area area) {
            return new WorksheetArea(area.key(), area.name(), area.weight().toPlain());
        }
    }

    /** A row of the worksheet. */
    record WorksheetItem(
            String code,
            List<String> nationalIds,
            String title,
            String kind,
            String answerType,
            List<String> options,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String formula,
            String weight,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String exact,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) String basis) {

        static WorksheetItem of(Item item) {
            return new WorksheetItem(
                    item.code(),
                    item.nationalIds(),
                    item.title(),
                    kind(item),
                    item.answerType().label(),
                    item.answerType().options(),
                    item.formula(),
                    item.weight().toPlain(),
                    item.weight().ratioIfNotFinite().orElse(null),
                    item.basis());
        }

        private static String kind(Item item) {
            return switch (item.kind()) {
                case ANSWERED -> "answered";
                case COMPUTED -> "computed";
                case COUNT -> "count";
            };
        }
    }
}
