package id.panduzi.proving.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.proof.BoundaryCase;
import id.panduzi.proof.BoundaryPack;
import id.panduzi.proving.BoundaryReview;
import java.util.List;
import java.util.function.Function;

/**
 * Cases of one table.
 *
 * @param title message key of the table's name
 */
public record TableCases(String title, List<CaseLine> lines) {

    /** All cases of tables, with what they answer. */
    static List<TableCases> of(List<DecisionTable> tables, Wording words) {
        return each(tables, table -> CaseLine.of(table, BoundaryPack.of(table), words));
    }

    /** Cases that nobody confirmed yet. */
    static List<TableCases> fresh(BoundaryReview review, Wording words) {
        return each(
                review.tables(),
                table -> CaseLine.of(table, of(table, review.review().fresh()), words));
    }

    /** Confirmed cases with another answer now. */
    static List<TableCases> changed(BoundaryReview review, Wording words) {
        return each(review.tables(), table -> review.review().changed().stream()
                .filter(change -> isOf(table, change.confirmed()))
                .map(change -> CaseLine.of(change, new InputWords(table, words)))
                .toList());
    }

    private static List<TableCases> each(List<DecisionTable> tables, Function<DecisionTable, List<CaseLine>> lines) {
        return tables.stream()
                .map(table -> new TableCases(TableProof.title(table), lines.apply(table)))
                .filter(cases -> !cases.lines().isEmpty())
                .toList();
    }

    private static List<BoundaryCase> of(DecisionTable table, List<BoundaryCase> cases) {
        return cases.stream().filter(one -> isOf(table, one)).toList();
    }

    private static boolean isOf(DecisionTable table, BoundaryCase one) {
        return one.decision().equals(table.name().key());
    }
}
