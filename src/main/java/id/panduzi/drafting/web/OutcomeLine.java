package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.regulation.web.Conditions;
import id.panduzi.regulation.web.OutcomeRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table that answers something else than a limit, beside what it was.
 *
 * @param now null for a row that is no longer there
 * @param before null for a row that was not there, or where nothing was before
 */
record OutcomeLine(String id, @Nullable Said now, @Nullable Said before, boolean changed) {

    /** A row in words. */
    record Said(List<Conditions.Condition> conditions, String outcome, String law) {

        static Said of(DecisionTable table, Row row, Wording words) {
            return new Said(
                    new Conditions(table, words).of(row),
                    OutcomeRow.outcome(table.name().key(), row, words),
                    row.text("law"));
        }
    }

    static List<OutcomeLine> of(DecisionTable now, @Nullable DecisionTable before, Wording words) {
        List<OutcomeLine> lines = new ArrayList<>();
        now.rows().forEach(row -> lines.add(line(now, row, before, words)));
        if (before != null) {
            before.rows().stream()
                    .filter(row -> now.row(row.id()).isEmpty())
                    .forEach(row -> lines.add(new OutcomeLine(row.id(), null, Said.of(before, row, words), true)));
        }
        return lines;
    }

    private static OutcomeLine line(DecisionTable now, Row row, @Nullable DecisionTable before, Wording words) {
        Said is = Said.of(now, row, words);
        Optional<Said> was = Optional.ofNullable(before)
                .flatMap(table -> table.row(row.id()).map(old -> Said.of(table, old, words)));
        boolean changed = before != null && !was.equals(Optional.of(is));
        return new OutcomeLine(row.id(), is, changed ? was.orElse(null) : null, changed);
    }
}
