package id.panduzi.drafting.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Question;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Range;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.web.LimitSentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a table of limits in the making, as far as it can be read. */
record LimitRule(Row row, Fact fact) {

    private static final int AWARD = 1;
    private static final int AGENCY_KIND = 2;
    private static final int VALUE = 3;

    /** Those rows of a table that are about one known criterion. */
    static List<LimitRule> of(DecisionTable table) {
        return Question.find(table.name().key()).stream()
                .flatMap(question -> table.rows().stream().flatMap(row -> of(question, row).stream()))
                .toList();
    }

    /** The row of a table that answers the question, if it is about one known criterion. */
    static Optional<LimitRule> of(Question question, Row row) {
        Set<Object> named = row.cells().get(0) instanceof Cell.OneOf listed ? listed.values() : Set.of();
        return named.size() == 1
                ? Fact.find(question, named.iterator().next().toString()).map(fact -> new LimitRule(row, fact))
                : Optional.empty();
    }

    boolean isFor(Award award, @Nullable AgencyKind kind) {
        return row.cells().get(AWARD).matches(award.name())
                && row.cells().get(AGENCY_KIND).matches(kind == null ? null : kind.name());
    }

    boolean dependsOnAgencyKind() {
        return !(row.cells().get(AGENCY_KIND) instanceof Cell.Anything);
    }

    /** The limit in words, or as it is written where it is none. */
    String said(LimitSentence sentences) {
        return limit(fact, row.cells().get(VALUE))
                .map(limit -> sentences.of(fact, limit))
                .orElse(row.cells().get(VALUE).notation());
    }

    /** The least value that a cell asks of a fact, if it is written as one, within the scale. */
    static Optional<FactValue> limit(Fact fact, Cell cell) {
        List<Range> ranges = cell instanceof Cell.Within within ? within.ranges() : List.of();
        ExactNumber from = ranges.size() == 1 && ranges.get(0).before() == null
                ? ranges.get(0).from()
                : null;
        try {
            return Optional.ofNullable(from).map(fact.scale()::value);
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }
}
