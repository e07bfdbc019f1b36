package id.panduzi.regulation.web;

import id.panduzi.criterion.SourceMark;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table that answers something else than a limit: if all this is so, then that.
 *
 * @param conditions none where it holds in every case that no row above took
 * @param mark how the article is founded, null if it was read in the regulation itself
 * @param remark what the table adds, in Indonesian
 */
public record OutcomeRow(
        int number,
        List<Conditions.Condition> conditions,
        String outcome,
        String law,
        @Nullable String mark,
        String remark) {

    public static List<OutcomeRow> of(DecisionTable table, Wording words) {
        Conditions conditions = new Conditions(table, words);
        return table.rows().stream().map(row -> of(table, row, conditions)).toList();
    }

    private static OutcomeRow of(DecisionTable table, Row row, Conditions conditions) {
        Wording words = conditions.words();
        return new OutcomeRow(
                row.number(),
                conditions.of(row),
                outcome(table.name().key(), row, words),
                row.text("law"),
                words.doubt(SourceMark.find(row.text("mark")).orElse(SourceMark.UNVERIFIED)),
                row.annotation());
    }

    /** What a row answers; a word that we do not know stays as it is. */
    public static String outcome(String table, Row row, Wording words) {
        String answer = row.text(table);
        return table.equals("allowance")
                ? words.find("Allowance." + answer).orElse(answer)
                : words.say("rules.priority", words.plain(answer));
    }
}
