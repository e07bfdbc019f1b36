package id.panduzi.whatif.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.web.Wording;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Ruleset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row whose limit can be moved: everything but yes and no. */
public record MovableLimit(Question question, Criterion criterion) {

    private static final ExactNumber NOTCHES = ExactNumber.of(400);
    private static final ExactNumber LONGEST_YEARS = ExactNumber.of(10);

    /** All of a ruleset, the award's first. */
    static List<MovableLimit> of(Ruleset ruleset) {
        List<MovableLimit> limits = new ArrayList<>();
        for (Question question : List.of(Question.AWARD, Question.ELIGIBILITY)) {
            criteria(ruleset, question).values().stream()
                    .filter(criterion -> criterion.fact().scale() != Scale.YES_NO)
                    .map(criterion -> new MovableLimit(question, criterion))
                    .forEach(limits::add);
        }
        return limits;
    }

    private static Map<String, Criterion> criteria(Ruleset ruleset, Question question) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        for (Award award : Award.values()) {
            for (AgencyKind kind : AgencyKind.values()) {
                ruleset.criteria(question, award, kind)
                        .forEach(criterion -> criteria.putIfAbsent(criterion.rule(), criterion));
            }
        }
        return criteria;
    }

    /** As it stands in the address. */
    public String key() {
        return question.key() + "/" + criterion.rule();
    }

    /** What is asked, and of whom. */
    public String label(Wording words) {
        String awards = Stream.of(Award.values())
                .filter(award -> Stream.of(AgencyKind.values()).anyMatch(kind -> criterion.isFor(award, kind)))
                .map(Award::name)
                .collect(Collectors.joining("/"));
        String whom = criterion.dependsOnAgencyKind() ? awards + ", " + kinds(words) : awards;
        return words.say("WhatIf.limit.of", words.say(fact()), whom);
    }

    public Fact fact() {
        return criterion.fact();
    }

    public ExactNumber least() {
        return fact().scale().steps().isEmpty() ? ExactNumber.of(fact().scale().least()) : ExactNumber.ONE;
    }

    /** As far as a slider goes; points end at the weight of what gives them. */
    public ExactNumber most(Ruleset ruleset) {
        Scale scale = fact().scale();
        if (!scale.steps().isEmpty()) {
            return ExactNumber.of(scale.steps().size());
        }
        ExactNumber end = scale == Scale.YEARS ? LONGEST_YEARS : ExactNumber.of(scale.most());
        return ruleset.worksheet().componentWeights().entrySet().stream()
                .filter(component ->
                        scale == Scale.POINTS && component.getKey().key().equals(fact().key()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(end)
                .max(criterion.limit().number());
    }

    /** By how much a slider moves at once: a hundredth of the index where points come from one. */
    public ExactNumber notch(Ruleset ruleset) {
        return switch (fact().scale()) {
            case OPINION, GRADE, YEARS, YES_NO -> ExactNumber.ONE;
            case LEVEL, SHARE, PERCENT ->
                ExactNumber.of(fact().scale().most(), 100).min(ExactNumber.of(1, 10));
            case POINTS -> most(ruleset).dividedBy(NOTCHES);
        };
    }

    private String kinds(Wording words) {
        return Stream.of(AgencyKind.values())
                .filter(kind -> Stream.of(Award.values()).anyMatch(award -> criterion.isFor(award, kind)))
                .map(words::say)
                .collect(Collectors.joining("/"));
    }
}
