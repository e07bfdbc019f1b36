package id.panduzi.dossier.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.DecisionCard;
import id.panduzi.criterion.web.FactWords;
import id.panduzi.criterion.web.Wording;
import id.panduzi.exact.ExactNumber;
import id.panduzi.exact.WrittenNumber;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.regulation.web.LimitSentence;
import id.panduzi.telling.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The criteria of kept decisions in words: what was asked, what was found, what somebody remarked. */
final class Criteria {

    static final String AWARD = "award";
    private static final String OBJECTION = "objection";
    private static final Set<String> KINDS = Set.of("eligibility", "checks", OBJECTION, AWARD);

    private Criteria() {}

    /**
     * A criterion as it was decided last.
     *
     * @param note of whoever decided, or what is short; may be empty
     */
    record Row(String key, String label, String required, String actual, Verdict verdict, String law, String note) {

        Line line(Wording words) {
            String said =
                    actual.isEmpty() ? words.say("now.required", required) : words.say("now.against", actual, required);
            return new Line(label, said, note);
        }

        DecisionCard.Row card() {
            return new DecisionCard.Row(
                    label,
                    required,
                    actual.isEmpty() ? null : actual,
                    verdict,
                    law,
                    null,
                    note.isEmpty() ? null : note);
        }

        /** The same with what was found of an objection. */
        Row then(Row later) {
            return new Row(key, label, required, actual, later.verdict, law, later.note.isEmpty() ? note : later.note);
        }
    }

    /** The last say on each criterion of the proposal's checks: the table's, then a person's, then on the objection. */
    static List<Row> of(List<DecisionRecord> decisions, Wording words) {
        LimitSentence limits = new LimitSentence(null, words);
        Map<String, Row> rows = new LinkedHashMap<>();
        decisions.stream()
                .filter(decision ->
                        KINDS.contains(decision.kind()) && !decision.kind().equals(AWARD))
                .forEach(decision -> rows(decision, limits).forEach(row -> put(rows, row, decision.kind())));
        return new ArrayList<>(rows.values());
    }

    private static void put(Map<String, Row> rows, Row row, String kind) {
        Row before = rows.get(row.key());
        rows.put(row.key(), kind.equals(OBJECTION) && before != null ? before.then(row) : row);
    }

    /** Those of one decision. */
    static List<Row> of(DecisionRecord decision, LimitSentence limits) {
        return rows(decision, limits).toList();
    }

    private static Stream<Row> rows(DecisionRecord decision, LimitSentence limits) {
        Question question = decision.kind().equals(AWARD) ? Question.AWARD : Question.ELIGIBILITY;
        return decision.content().get("criteria") instanceof Collection<?> criteria
                ? criteria.stream().filter(Map.class::isInstance).map(row -> row((Map<?, ?>) row, question, limits))
                : Stream.of();
    }

    private static Row row(Map<?, ?> row, Question question, LimitSentence limits) {
        String key = text(row, row.containsKey("key") ? "key" : "criterion");
        Optional<Fact> fact = Fact.find(question, key);
        return new Row(
                key,
                fact.map(limits.words()::say).orElse(key),
                value(fact, row.get("required"), limits),
                value(fact, row.get("actual"), limits),
                verdict(row),
                text(row, "article"),
                text(row, "note"));
    }

    private static Verdict verdict(Map<?, ?> row) {
        if (row.get("met") instanceof Boolean met) {
            return met ? Verdict.MET : Verdict.NOT_MET;
        }
        return Stream.of(Verdict.values())
                .filter(verdict -> verdict.key().equals(row.get("verdict")))
                .findFirst()
                .orElse(Verdict.NOT_KNOWN);
    }

    private static String value(Optional<Fact> fact, @Nullable Object kept, LimitSentence limits) {
        if (kept == null || fact.isEmpty()) {
            return kept == null ? "" : kept.toString();
        }
        Scale scale = fact.get().scale();
        Wording words = limits.words();
        return number(scale, kept.toString())
                .map(number -> scale == Scale.SHARE ? words.percent(number) : limits.figure(fact.get(), number))
                .or(() -> scale.read(kept).map(value -> new FactWords(words).value(value)))
                .orElse(kept.toString());
    }

    /** Points and shares, which decisions keep as {@code p/q} where they have no end. */
    private static Optional<ExactNumber> number(Scale scale, String kept) {
        if (scale != Scale.POINTS && scale != Scale.SHARE) {
            return Optional.empty();
        }
        return WrittenNumber.read(kept);
    }

    private static String text(Map<?, ?> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString();
    }
}
