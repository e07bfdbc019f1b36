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
import java.util.List;
import java.util.Map;
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
        Facts told = factsBesideTheScore(facts);
        Answers understood = ruleset.worksheet().answers(answers);
        Scorecard scorecard = understood.score(undefined(ruleset));
        Facts all = with(told, scorecard);
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

    private static Facts factsBesideTheScore(Map<String, ? extends @Nullable Object> facts) {
        List<FieldError> errors = new ArrayList<>();
        facts.keySet().stream()
                .filter(key -> Fact.find(Question.AWARD, key)
                        .filter(fact -> fact.level() == Fact.Level.SCORE)
                        .isPresent())
                .forEach(key -> errors.add(FieldError.of("facts." + key, "computedFact", key)));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return Facts.read(Question.AWARD, facts);
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
