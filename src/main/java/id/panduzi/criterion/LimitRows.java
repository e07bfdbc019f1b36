package id.panduzi.criterion;

import id.panduzi.criterion.LimitFlaw.Kind;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Range;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the rows of a table of limits, those that are limits, and says of the others why they are none. */
final class LimitRows {

    private final Question question;
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<LimitFlaw> flaws = new ArrayList<>();

    private LimitRows(Question question) {
        this.question = question;
    }

    static LimitRows of(Question question, DecisionTable table) {
        LimitRows rows = new LimitRows(question);
        table.rows().forEach(rows::read);
        rows.checkOneRowPerLimit();
        return rows;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    /** In the order of the table. */
    List<LimitFlaw> flaws() {
        return flaws;
    }

    private void read(Row row) {
        int before = flaws.size();
        Optional<Fact> fact = fact(row);
        checkWords(row, ThresholdTable.AWARD, Award.values(), Kind.AWARD_NOT_LISTED, Kind.UNKNOWN_AWARD);
        checkWords(
                row,
                ThresholdTable.AGENCY_KIND,
                AgencyKind.values(),
                Kind.AGENCY_KIND_NOT_LISTED,
                Kind.UNKNOWN_AGENCY_KIND);
        checkAnswers(row);
        Optional<FactValue> limit = fact.flatMap(known -> limit(row, known));
        if (flaws.size() == before) {
            criteria.add(new Criterion(fact.orElseThrow(), limit.orElseThrow(), row));
        }
    }

    private Optional<Fact> fact(Row row) {
        Set<Object> named = row.cells().get(0) instanceof Cell.OneOf listed ? listed.values() : Set.of();
        if (named.size() != 1) {
            flaw(row, Kind.MANY_CRITERIA, Reason.of("limit.manyCriteria"));
            return Optional.empty();
        }
        String key = named.iterator().next().toString();
        Optional<Fact> fact = Fact.find(question, key);
        if (fact.isEmpty()) {
            flaw(row, Kind.UNKNOWN_CRITERION, Reason.of("limit.unknownCriterion", key));
        }
        return fact;
    }

    private void checkAnswers(Row row) {
        if (!Boolean.TRUE.equals(row.outputs().get(ThresholdTable.MET))) {
            flaw(row, Kind.NOT_MET, Reason.of("limit.notMet"));
        }
        if (row.text(ThresholdTable.LAW).isBlank() || row.annotation().isBlank()) {
            flaw(row, Kind.NO_LAW, Reason.of("limit.noLaw"));
        }
        if (SourceMark.find(row.text(ThresholdTable.MARK)).isEmpty()) {
            flaw(row, Kind.NO_MARK, Reason.of("limit.noMark", row.text(ThresholdTable.MARK)));
        }
    }

    private Optional<FactValue> limit(Row row, Fact fact) {
        List<Range> ranges =
                row.cells().get(ThresholdTable.LIMIT) instanceof Cell.Within within ? within.ranges() : List.of();
        ExactNumber from = ranges.size() == 1 && ranges.get(0).before() == null
                ? ranges.get(0).from()
                : null;
        if (from == null) {
            flaw(row, Kind.NO_LIMIT, Reason.of("limit.noLimit"));
            return Optional.empty();
        }
        return limit(row, fact, from);
    }

    private Optional<FactValue> limit(Row row, Fact fact, ExactNumber from) {
        ExactNumber least = ExactNumber.of(fact.scale().least());
        ExactNumber most = ExactNumber.of(fact.scale().most());
        boolean numeric = fact.scale().steps().isEmpty();
        if (numeric && (from.isLessThan(least) || most.isLessThan(from))) {
            flaw(row, Kind.OFF_SCALE, outside(from, fact));
            return Optional.empty();
        }
        try {
            return Optional.of(fact.scale().value(from));
        } catch (IllegalArgumentException offScale) {
            flaw(row, Kind.OFF_SCALE, noStep(from, fact));
            return Optional.empty();
        }
    }

    private void checkWords(Row row, int column, Enum<?>[] known, Kind notListed, Kind unknown) {
        Cell cell = row.cells().get(column);
        if (cell instanceof Cell.Anything) {
            return;
        }
        if (!(cell instanceof Cell.OneOf listed)) {
            flaw(row, notListed, Reason.of("limit.notListed"));
            return;
        }
        List<String> words = Stream.of(known).map(Enum::name).toList();
        listed.values().stream()
                .map(Object::toString)
                .filter(word -> !words.contains(word))
                .sorted()
                .forEach(word -> flaw(row, unknown, Reason.of("limit.unknownWord", word)));
    }

    /** Two rows for the same criterion, award and kind would give one thing two limits, even if their ranges are apart. */
    private void checkOneRowPerLimit() {
        for (int index = 0; index < criteria.size(); index++) {
            Criterion other = criteria.get(index);
            criteria.subList(0, index).stream()
                    .filter(one -> one.fact() == other.fact() && haveUnitsInCommon(one, other))
                    .findFirst()
                    .ifPresent(one -> flaw(other.row(), Kind.SECOND_LIMIT, beside(one)));
        }
    }

    private static Reason beside(Criterion one) {
        return Reason.of("limit.second", one.fact().key(), one.row().number());
    }

    private static Reason outside(ExactNumber number, Fact fact) {
        return Reason.of(
                "limit.outside",
                number.toPlain(),
                fact.scale().least(),
                fact.scale().most());
    }

    private static Reason noStep(ExactNumber number, Fact fact) {
        return Reason.of(
                "limit.noStep", number.toPlain(), String.join(", ", fact.scale().steps()));
    }

    private static boolean haveUnitsInCommon(Criterion one, Criterion other) {
        return Arrays.stream(Award.values()).anyMatch(award -> Arrays.stream(AgencyKind.values())
                .anyMatch(kind -> one.isFor(award, kind) && other.isFor(award, kind)));
    }

    private void flaw(Row row, Kind kind, Reason reason) {
        flaws.add(new LimitFlaw(row, kind, reason));
    }
}
