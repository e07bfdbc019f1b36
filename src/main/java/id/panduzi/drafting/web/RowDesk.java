package id.panduzi.drafting.web;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.SourceMark;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.TableEditing;
import id.panduzi.regulation.web.LimitSentence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table of a draft on which somebody works row by row. */
record RowDesk(Draft draft, DraftPart part, LimitSentence sentences, SignedIn me) {

    private static final String MET = "met";

    DecisionTable table() {
        return draft.table(part.path());
    }

    TableEditing editing() {
        return new TableEditing(table());
    }

    String url() {
        return "/rules/drafts/" + draft.id() + "/" + part.path();
    }

    Optional<Row> row(String id) {
        return table().row(id);
    }

    /** Whether a row is about a criterion, which has to be known first. */
    boolean needsFact() {
        return part.isOfLimits();
    }

    /** What may be asked in this table. */
    List<Fact> facts() {
        return Question.find(part.path()).map(Fact::of).orElse(List.of());
    }

    Optional<Fact> fact(String key) {
        return facts().stream().filter(fact -> fact.key().equals(key)).findFirst();
    }

    /** The criterion a row is about; empty where it is about none, or several. */
    Optional<Fact> fact(Row row) {
        return Question.find(part.path())
                .flatMap(question -> LimitRule.of(question, row))
                .map(LimitRule::fact);
    }

    RowForm form(Row row) {
        return new RowForm(table(), fact(row).orElse(null), sentences);
    }

    /**
     * A row that asks nothing yet, under the draft's own law.
     *
     * @param id blank for one that is still to be named
     */
    Row fresh(String id, Optional<Fact> fact, String award) {
        List<Cell> cells = table().inputs().stream()
                .map(column -> cell(column, fact, award))
                .toList();
        Map<String, Object> outputs = new HashMap<>();
        for (Column column : table().outputs()) {
            switch (column.name()) {
                case MET -> outputs.put(MET, true);
                case AnswerFields.LAW ->
                    outputs.put(AnswerFields.LAW, draft.charter().law());
                case AnswerFields.MARK -> outputs.put(AnswerFields.MARK, SourceMark.PRIMARY.key());
                default -> {}
            }
        }
        return new Row(id, table().rows().size() + 1, cells, outputs, "");
    }

    private static Cell cell(Column column, Optional<Fact> fact, String award) {
        if (column.name().equals(ThresholdTable.CRITERION) && fact.isPresent()) {
            return new Cell.OneOf(Set.of(fact.get().key()));
        }
        boolean named = column.name().equals(ThresholdTable.AWARD_COLUMN)
                && Arrays.stream(Award.values()).anyMatch(one -> one.name().equals(award));
        return named ? new Cell.OneOf(Set.of(award)) : new Cell.Anything();
    }

    /** With an id of its own if it has none: {@code spakWbk}. */
    Row named(Row row) {
        if (!row.id().isEmpty()) {
            return row;
        }
        String wanted =
                fact(row).map(fact -> fact.key().replace(".", "") + awards(row)).orElse("row");
        return new Row(editing().freeId(wanted), row.number(), row.cells(), row.outputs(), row.annotation());
    }

    private static String awards(Row row) {
        StringBuilder awards = new StringBuilder();
        for (Award award : Award.values()) {
            if (row.cells().get(1) instanceof Cell.OneOf listed && listed.matches(award.name())) {
                awards.append(award.name().charAt(0))
                        .append(award.name().substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return awards.toString();
    }
}
