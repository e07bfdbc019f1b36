package id.panduzi.assessment;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Decisions;
import id.panduzi.regulation.Ruleset;
import id.panduzi.worksheet.Answers;
import id.panduzi.worksheet.Scorecard;
import id.panduzi.worksheet.UndefinedPercentage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Scores worksheets and holds the scores against the award minimums. Nothing is stored. */
@Component
public class Scores {

    private final Decisions decisions;

    Scores(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Scores answers under a ruleset.
     *
     * @param answers by worksheet code or national id, as text or numbers; null is not answered
     * @param facts what no worksheet tells: whether the unit holds WBK already
     * @throws InvalidInput naming every wrong answer and fact
     */
    public Scored score(
            Ruleset ruleset,
            Map<String, ? extends @Nullable Object> answers,
            Map<String, ? extends @Nullable Object> facts) {
        List<FieldError> errors = new ArrayList<>(computed(facts));
        Optional<Facts> told = gather(() -> Facts.read(Question.AWARD, beside(facts)), errors);
        Optional<Answers> understood = gather(() -> ruleset.worksheet().answers(answers), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Scorecard scorecard = understood.orElseThrow().score(undefined(ruleset));
        return decided(ruleset, scorecard, with(told.orElseThrow(), scorecard));
    }

    private Scored decided(Ruleset ruleset, Scorecard scorecard, Facts all) {
        Map<Award, Decision> decided = new EnumMap<>(Award.class);
        for (Award award : Award.values()) {
            decided.put(award, decisions.rehearse(ruleset, Question.AWARD, award, null, all));
        }
        return new Scored(ruleset, scorecard, decided);
    }

    /** Scores what somebody tried. */
    public Scored score(Ruleset ruleset, Tried tried) {
        return score(ruleset, tried.answers(), tried.factsBesideTheScore());
    }

    private static boolean isComputed(String key) {
        return Fact.find(Question.AWARD, key)
                .filter(fact -> fact.level() == Fact.Level.SCORE)
                .isPresent();
    }

    private static List<FieldError> computed(Map<String, ?> facts) {
        return facts.keySet().stream()
                .filter(Scores::isComputed)
                .map(key -> FieldError.of("facts." + key, "computedFact", key))
                .toList();
    }

    private static Map<String, @Nullable Object> beside(Map<String, ? extends @Nullable Object> facts) {
        Map<String, @Nullable Object> beside = new LinkedHashMap<>(facts);
        beside.keySet().removeIf(Scores::isComputed);
        return beside;
    }

    /** Reads on after something wrong, so that the caller learns everything at once. */
    private static <T> Optional<T> gather(Supplier<T> reading, List<FieldError> errors) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidInput wrong) {
            errors.addAll(wrong.errors());
            return Optional.empty();
        }
    }

    private static Facts with(Facts told, Scorecard scorecard) {
        Map<Fact, FactValue> all = new EnumMap<>(Fact.class);
        all.putAll(told.values());
        scorecard.facts().forEach((key, number) -> Fact.find(Question.AWARD, key)
                .ifPresent(fact -> all.put(fact, fact.scale().value(number))));
        return Facts.of(all);
    }

    private static UndefinedPercentage undefined(Ruleset ruleset) {
        return ruleset.charter().undefinedPercentage() == 0 ? UndefinedPercentage.ZERO : UndefinedPercentage.ONE;
    }
}
