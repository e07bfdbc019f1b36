package id.panduzi.assessment.web.shown;

import id.panduzi.assessment.Scored;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.web.Wording;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.web.AnswerWords;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.ItemScore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an award minimum asks and what was reached, in figures and, for a single item, in its own kind of answer. */
public record Figures(Scored scored, Wording words) {

    public String required(Criterion criterion) {
        ExactNumber limit = criterion.limit().number();
        return switch (criterion.fact().scale()) {
            case SHARE -> words.percent(limit);
            case YES_NO -> words.say("answer.true");
            default ->
                singleItem(criterion.fact())
                        .map(item -> words.say("tryScore.pointsAs", points(item, limit), answer(item, limit)))
                        .orElseGet(() -> words.limit(limit));
        };
    }

    /** Null where nothing is known that deserves a figure. */
    public @Nullable String actual(Finding finding) {
        Fact fact = finding.criterion().fact();
        if (finding.actual().isEmpty()) {
            return null;
        }
        ExactNumber actual = finding.actual().get().number();
        if (fact.scale() == Scale.YES_NO) {
            return words.say("answer." + finding.actual().get().text());
        }
        return scored.isBegun(fact)
                ? actual(fact, actual, finding.criterion().limit().number())
                : null;
    }

    private String actual(Fact fact, ExactNumber actual, ExactNumber limit) {
        if (fact.scale() == Scale.SHARE) {
            return words.percentAgainst(actual, limit);
        }
        String points = words.pointsAgainst(actual, limit);
        return singleItem(fact)
                .map(item -> words.say("tryScore.pointsAs", points, answer(item, actual)))
                .orElse(points);
    }

    public String answer(Item item, ExactNumber points) {
        return new AnswerWords(words).of(item, points);
    }

    public Optional<Item> singleItem(Fact fact) {
        List<ItemScore> items = scored.items(fact);
        return items.size() == 1 ? Optional.of(items.get(0).item()) : Optional.empty();
    }

    private String points(Item item, ExactNumber limit) {
        return item.answerType() == AnswerType.PERCENT ? words.limit(limit) : words.points(limit);
    }
}
