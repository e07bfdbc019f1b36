package id.panduzi.regulation.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.web.Wording;
import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two rulesets side by side. */
record Comparison(LimitWords older, LimitWords newer) {

    /**
     * One thing under both.
     *
     * @param what what is compared
     * @param whom of whom it is asked; empty for all
     * @param older null where it was not asked
     * @param newer null where it is asked no longer
     */
    record Line(
            String what,
            String whom,
            @Nullable String older,
            @Nullable String newer) {

        public boolean changed() {
            return older == null ? newer != null : !older.equals(newer);
        }
    }

    List<Line> limits(Question question) {
        List<Line> lines = new ArrayList<>();
        for (Fact fact : Fact.of(question)) {
            for (Award award : Award.values()) {
                lines.addAll(limits(fact, award));
            }
        }
        return lines;
    }

    /** Weights of areas and results, by their names. */
    List<Line> weights() {
        Map<String, String> before = weights(older);
        Map<String, String> after = weights(newer);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> new Line(name, "", before.get(name), after.get(name)))
                .toList();
    }

    /** Working days by task. */
    List<Line> deadlines() {
        Map<String, String> before = deadlines(older);
        Map<String, String> after = deadlines(newer);
        Set<String> tasks = new LinkedHashSet<>(after.keySet());
        tasks.addAll(before.keySet());
        return tasks.stream()
                .map(task -> new Line(task, "", before.get(task), after.get(task)))
                .toList();
    }

    /** By kind of agency only where it makes a difference. */
    private List<Line> limits(Fact fact, Award award) {
        List<Line> byKind = Arrays.stream(AgencyKind.values())
                .map(kind -> limit(fact, award, kind))
                .toList();
        Line first = byKind.get(0);
        if (byKind.stream().allMatch(line -> isSame(line, first))) {
            Line same = new Line(first.what(), award.name(), first.older(), first.newer());
            return same.older() == null && same.newer() == null ? List.of() : List.of(same);
        }
        return byKind;
    }

    private Line limit(Fact fact, Award award, AgencyKind kind) {
        Wording words = newer.words();
        return new Line(
                words.say(fact),
                words.say("rules.column", award.name(), words.say(kind)),
                limit(older, fact, award, kind),
                limit(newer, fact, award, kind));
    }

    private static boolean isSame(Line one, Line other) {
        return Optional.ofNullable(one.older()).equals(Optional.ofNullable(other.older()))
                && Optional.ofNullable(one.newer()).equals(Optional.ofNullable(other.newer()));
    }

    private static @Nullable String limit(LimitWords limits, Fact fact, Award award, AgencyKind kind) {
        Optional<Criterion> asked = limits.ruleset().criteria(fact.question(), award, kind).stream()
                .filter(criterion -> criterion.fact() == fact)
                .findFirst();
        return asked.map(limits::of).orElse(null);
    }

    private static Map<String, String> weights(LimitWords limits) {
        Map<String, String> weights = new LinkedHashMap<>();
        Worksheet worksheet = limits.ruleset().worksheet();
        worksheet.areas().forEach(area -> weigh(area.key(), area.weight(), limits.words(), weights));
        worksheet
                .componentWeights()
                .forEach((component, weight) -> weigh(component.key(), weight, limits.words(), weights));
        return weights;
    }

    /** Under the name that the award's minimums have for it; what they have no name for is no part of its own. */
    private static void weigh(String key, ExactNumber weight, Wording words, Map<String, String> weights) {
        Fact.find(Question.AWARD, key)
                .ifPresent(fact -> weights.put(words.say(fact), words.say("component.points", words.limit(weight))));
    }

    private static Map<String, String> deadlines(LimitWords limits) {
        Map<String, String> days = new LinkedHashMap<>();
        limits.ruleset().deadlines().stream()
                .map(deadline -> DeadlineRow.of(deadline, limits.words()))
                .forEach(row -> days.put(row.task(), row.days()));
        return days;
    }
}
