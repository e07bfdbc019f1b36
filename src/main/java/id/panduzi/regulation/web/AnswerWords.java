package id.panduzi.regulation.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;
import java.util.Map;
import java.util.Optional;

/** Points of one item in its own kind of answer: {@code indeks 3,60}, {@code jawaban C}, {@code 70 %}. */
public record AnswerWords(Wording words) {

    /** The humblest answer to the item that gives so many points. */
    public String of(Item item, ExactNumber points) {
        ExactNumber value = points.dividedBy(item.weight());
        if (item.answerType() == AnswerType.INDEX) {
            return words.say("tryScore.index", words.points(value.times(Item.HIGHEST_INDEX)));
        }
        return option(item, value)
                .map(option -> words.say("tryScore.option", option))
                .orElseGet(() -> words.percent(value));
    }

    private static Optional<String> option(Item item, ExactNumber value) {
        return item.answerType().worths().entrySet().stream()
                .filter(option -> option.getValue().isAtLeast(value))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
