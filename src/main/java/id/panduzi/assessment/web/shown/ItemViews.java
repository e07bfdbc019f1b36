package id.panduzi.assessment.web.shown;

import id.panduzi.assessment.Scored;
import id.panduzi.criterion.web.Wording;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.ItemScore;
import id.panduzi.worksheet.UndefinedItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows items with their answers.
 *
 * @param values by field, as typed or stored
 */
public record ItemViews(Scored scored, Map<String, String> values, Wording words) {

    public static final String PREFIX = "answers.";

    public ItemView of(Item item) {
        Optional<ItemScore> score = score(item);
        return new ItemView(
                item.code(),
                PREFIX + item.code(),
                item.title(),
                kind(item),
                item.answerType().options().stream().map(this::option).toList(),
                values.get(PREFIX + item.code()),
                kind(item) == ItemView.Kind.NUMBER ? item.answerType().name() : null,
                score.flatMap(this::computed).orElse(null),
                score.flatMap(this::points).orElse(null),
                item.isScored() ? words.points(item.weight()) : null,
                inputs(item),
                notice(item));
    }

    private ItemView.Option option(String option) {
        return new ItemView.Option(option, words.say("answer." + option));
    }

    private Optional<ItemScore> score(Item item) {
        return scored.scorecard().items().stream()
                .filter(scoredItem -> scoredItem.item().equals(item))
                .findFirst();
    }

    private Optional<String> points(ItemScore score) {
        return score.answered() ? Optional.of(words.points(score.score())) : Optional.empty();
    }

    private Optional<String> computed(ItemScore score) {
        return score.item().kind() == Item.Kind.COMPUTED && score.answered()
                ? Optional.of(words.percent(score.value()))
                : Optional.empty();
    }

    private static ItemView.Kind kind(Item item) {
        if (item.kind() == Item.Kind.COMPUTED) {
            return ItemView.Kind.COMPUTED;
        }
        return item.answerType().options().isEmpty() ? ItemView.Kind.NUMBER : ItemView.Kind.CHOICE;
    }

    private List<ItemView> inputs(Item item) {
        return item.kind() == Item.Kind.COMPUTED
                ? item.nationalIds().stream()
                        .flatMap(id -> scored.ruleset().worksheet().item(id).stream())
                        .map(this::of)
                        .toList()
                : List.of();
    }

    private @Nullable String notice(Item item) {
        Optional<UndefinedItem> undefined = scored.scorecard().undefinedItems().stream()
                .filter(one -> one.item().equals(item))
                .findFirst();
        if (undefined.isPresent()) {
            return words.say("notice.undefined", words.points(undefined.get().other()));
        }
        return scored.scorecard().cappedItems().contains(item) ? words.say("notice.capped", item.code()) : null;
    }
}
