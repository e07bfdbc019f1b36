package id.panduzi.regulation.web;

import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.web.FactWords;
import id.panduzi.criterion.web.Wording;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Ruleset;
import id.panduzi.worksheet.Item;
import java.util.List;

/** What a criterion asks, as one says it: {@code paling sedikit 15,75 poin (indeks 3,60)}. */
public record LimitWords(Ruleset ruleset, Wording words) {

    public String of(Criterion criterion) {
        FactValue limit = criterion.limit();
        return switch (limit.scale()) {
            case YES_NO -> new FactWords(words).value(limit);
            case POINTS -> words.say("rules.limit.atLeast", points(criterion.fact(), limit.number()));
            case SHARE -> words.say("rules.limit.share", words.percent(limit.number()));
            default -> of(limit, words);
        };
    }

    /** The least value that will do. */
    static String of(FactValue limit, Wording words) {
        if (limit.number().equals(ExactNumber.of(limit.scale().most())) && limit.scale() == Scale.PERCENT) {
            return new FactWords(words).value(limit);
        }
        boolean isStep = !limit.scale().steps().isEmpty() || limit.scale() == Scale.LEVEL;
        String key = isStep ? "rules.limit.lowest" : "rules.limit.atLeast";
        return words.say(key, new FactWords(words).value(limit));
    }

    private String points(Fact fact, ExactNumber limit) {
        List<Item> items = ruleset.worksheet().subAreas().stream()
                .filter(part -> part.components().stream()
                        .anyMatch(component -> component.key().equals(fact.key())))
                .flatMap(part -> part.items().stream())
                .filter(Item::isScored)
                .toList();
        String points = words.say("component.points", words.limit(limit));
        return items.size() == 1
                ? words.say("tryScore.pointsAs", points, new AnswerWords(words).of(items.get(0), limit))
                : points;
    }
}
