package id.panduzi.proof;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.criterion.Verdict;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases at the edges of limits: every criterion, award and kind of agency, asked or not. */
final class LimitCases {

    private final Question question;
    private final DecisionTable table;
    private final List<Criterion> limits;
    private final List<BoundaryCase> cases = new ArrayList<>();

    private LimitCases(Question question, DecisionTable table) {
        this.question = question;
        this.table = table;
        this.limits = ThresholdTable.hasItsShape(table) ? ThresholdTable.limits(question, table) : List.of();
    }

    static List<BoundaryCase> of(Question question, DecisionTable table) {
        LimitCases made = new LimitCases(question, table);
        for (Fact fact : Fact.of(question)) {
            Arrays.stream(Award.values()).forEach(award -> made.add(fact, award));
        }
        return List.copyOf(made.cases);
    }

    /** By kind of agency only where it makes a difference. */
    private void add(Fact fact, Award award) {
        Map<String, Optional<Criterion>> byKind = new LinkedHashMap<>();
        for (AgencyKind kind : AgencyKind.values()) {
            byKind.put(
                    kind.name(),
                    limits.stream()
                            .filter(limit -> limit.fact() == fact && limit.isFor(award, kind))
                            .findFirst());
        }
        if (byKind.values().stream().distinct().count() == 1) {
            add(fact, award, BoundaryCase.ANY, byKind.values().iterator().next());
        } else {
            byKind.forEach((kind, limit) -> add(fact, award, kind, limit));
        }
    }

    private void add(Fact fact, Award award, String kind, Optional<Criterion> limit) {
        List<String> values = limit.map(LimitCases::values).orElseGet(() -> List.of(best(fact.scale())));
        for (String value : values) {
            BoundaryCase open = new BoundaryCase(
                    question.key(),
                    award.name(),
                    kind,
                    fact.key(),
                    "",
                    limit.map(known -> known.limit().text()).orElse(""),
                    value,
                    "",
                    limit.map(Criterion::law).orElse(""));
            cases.add(Edges.answered(open, answer(question, table, open, DecisionTable::answer)));
        }
    }

    /** Just below, at and just above the limit, as far as the scale goes; nothing said, and nothing in so many words. */
    private static List<String> values(Criterion limit) {
        Stream<String> known = Edges.around(limit.fact().scale(), limit.limit().number()).stream()
                .map(FactValue::text);
        return Stream.concat(known, Stream.of("", BoundaryCase.NULL)).toList();
    }

    private static String best(Scale scale) {
        List<String> steps = scale.steps();
        return steps.isEmpty() ? String.valueOf(scale.most()) : steps.get(steps.size() - 1);
    }

    /** What the table answers, as everyone who asks it does: first whether it asks at all, then whether enough is known. */
    static String answer(Question question, DecisionTable table, BoundaryCase asked, TableAnswers by) {
        Optional<Fact> fact = Fact.find(question, asked.criterion());
        if (fact.isEmpty() || !ThresholdTable.hasItsShape(table)) {
            return BoundaryCase.UNREADABLE;
        }
        return Arrays.stream(AgencyKind.values())
                .map(AgencyKind::name)
                .filter(kind -> asked.agencyKind().equals(BoundaryCase.ANY) || kind.equals(asked.agencyKind()))
                .map(kind -> answer(table, fact.get(), asked, kind, by))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String answer(DecisionTable table, Fact fact, BoundaryCase asked, String kind, TableAnswers by) {
        boolean isAsked = table.rows().stream()
                .map(row -> row.cells())
                .anyMatch(cells -> cells.get(0).matches(fact.key())
                        && cells.get(1).matches(asked.award())
                        && cells.get(2).matches(kind));
        if (!isAsked || !asked.isKnown()) {
            return isAsked ? Verdict.NOT_KNOWN.key() : BoundaryCase.NOT_ASKED;
        }
        return fact.scale()
                .read(asked.value())
                .map(value ->
                        by.row(table, facts(fact, asked.award(), kind, value)).isPresent())
                .map(met -> met ? Verdict.MET : Verdict.NOT_MET)
                .map(Verdict::key)
                .orElse(BoundaryCase.UNREADABLE);
    }

    private static Map<String, Object> facts(Fact fact, String award, String kind, FactValue value) {
        return Map.of(
                ThresholdTable.CRITERION,
                fact.key(),
                ThresholdTable.AWARD_COLUMN,
                award,
                ThresholdTable.AGENCY_KIND_COLUMN,
                kind,
                ThresholdTable.VALUE,
                ExactNumber.of(value.number().forTable()));
    }
}
