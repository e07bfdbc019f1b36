package id.panduzi.regulation.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.web.FactWords;
import id.panduzi.criterion.web.Wording;
import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.Worksheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a limit asks, as one says it: {@code paling sedikit 15,75 poin (indeks 3,60)}.
 *
 * @param worksheet that gives the points; null where there is none yet
 */
public record LimitSentence(@Nullable Worksheet worksheet, Wording words) {

    public String of(Fact fact, FactValue limit) {
        return switch (limit.scale()) {
            case YES_NO -> new FactWords(words).value(limit);
            case POINTS -> words.say("rules.limit.atLeast", points(fact, limit.number()));
            case SHARE -> words.say("rules.limit.share", words.percent(limit.number()));
            default -> of(limit, words);
        };
    }

    /** How far points are from a limit, in full: {@code 0,21875 poin (indeks 0,05)} where a survey gives them. */
    public String distance(Fact fact, ExactNumber points) {
        return asIndex(fact, points, words.say("component.points", words.plain(points.toPlain())));
    }

    /** Points without their unit: {@code 15,75 (indeks 3,60)} where a survey gives them. */
    public String figure(Fact fact, ExactNumber points) {
        return asIndex(fact, points, words.limit(points));
    }

    private String asIndex(Fact fact, ExactNumber points, String said) {
        return answered(soleItem(fact).filter(item -> item.answerType() == AnswerType.INDEX), points, said);
    }

    private String answered(Optional<Item> item, ExactNumber points, String said) {
        return item.map(sole -> words.say("tryScore.pointsAs", said, new AnswerWords(words).of(sole, points)))
                .orElse(said);
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

    /** The one item whose answer gives all points of a score; empty where several do. */
    public Optional<Item> soleItem(Fact fact) {
        if (worksheet == null) {
            return Optional.empty();
        }
        List<Item> items = worksheet.subAreas().stream()
                .filter(part -> part.components().stream()
                        .anyMatch(component -> component.key().equals(fact.key())))
                .flatMap(part -> part.items().stream())
                .filter(Item::isScored)
                .toList();
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    /** The same in the language of the law, whatever the reader's is. */
    public LimitSentence inIndonesian() {
        return new LimitSentence(worksheet, new Wording(words.messages(), Locale.forLanguageTag("id")));
    }

    private String points(Fact fact, ExactNumber limit) {
        return answered(soleItem(fact), limit, words.say("component.points", words.limit(limit)));
    }
}
