package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.Formula.Percentage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From answers to scores (rules of PermenPANRB 90/2021 annex III): one walk over the worksheet. Used once. */
final class Scoring {

    private final Worksheet worksheet;
    private final Answers answers;
    private final UndefinedPercentage undefined;

    private final Tally total = new Tally();
    private final Map<Component, Tally> components = new EnumMap<>(Component.class);
    private final Map<String, Tally> areas = new HashMap<>();
    private final List<SubAreaScore> subAreas = new ArrayList<>();
    private final List<ItemScore> items = new ArrayList<>();
    private final List<UndefinedItem> undefinedItems = new ArrayList<>();
    private final List<Item> cappedItems = new ArrayList<>();

    Scoring(Worksheet worksheet, Answers answers, UndefinedPercentage undefined) {
        this.worksheet = worksheet;
        this.answers = answers;
        this.undefined = undefined;
    }

    Scorecard score() {
        worksheet.subAreas().forEach(this::score);
        return new Scorecard(
                total.score(),
                componentScores(),
                areaScores(),
                subAreas,
                items,
                undefinedItems,
                cappedItems,
                total.unanswered());
    }

    private void score(SubArea subArea) {
        Tally tally = tally(subArea);
        if (!subArea.name().isEmpty()) {
            subAreas.add(new SubAreaScore(subArea, tally.score()));
        }
        total.add(tally);
        subArea.areaKey().ifPresent(key -> areas.computeIfAbsent(key, absent -> new Tally())
                .add(tally));
        for (Component component : subArea.components()) {
            components.computeIfAbsent(component, absent -> new Tally()).add(tally);
        }
    }

    private Tally tally(SubArea subArea) {
        Tally tally = new Tally();
        for (Item item : subArea.items()) {
            if (item.isScored()) {
                ItemScore score = score(item);
                items.add(score);
                tally.add(score);
            }
        }
        return tally;
    }

    private ItemScore score(Item item) {
        Optional<ExactNumber> known = item.kind() == Item.Kind.COMPUTED ? compute(item) : answers.value(item);
        ExactNumber value = known.orElse(ExactNumber.ZERO);
        return new ItemScore(item, value, value.times(item.weight()), known.isPresent());
    }

    private Optional<ExactNumber> compute(Item item) {
        Map<String, ExactNumber> counts = new HashMap<>();
        for (String id : item.nationalIds()) {
            worksheet.item(id).flatMap(answers::value).ifPresent(count -> counts.put(id, count));
        }
        if (counts.size() < item.nationalIds().size()) {
            return Optional.empty();
        }
        Percentage percentage = worksheet.formula(item).over(id -> counts.getOrDefault(id, ExactNumber.ZERO));
        note(item, percentage);
        return Optional.of(percentage.value().orElse(undefined.value()));
    }

    private void note(Item item, Percentage percentage) {
        if (percentage.capped()) {
            cappedItems.add(item);
        }
        if (percentage.value().isEmpty()) {
            ExactNumber other = undefined.other().value().times(item.weight());
            undefinedItems.add(new UndefinedItem(item, other));
        }
    }

    private Map<Component, ComponentScore> componentScores() {
        Map<Component, ComponentScore> scores = new EnumMap<>(Component.class);
        worksheet.componentWeights().forEach((component, weight) -> {
            Tally tally = components.getOrDefault(component, new Tally());
            scores.put(component, new ComponentScore(weight, tally.score(), tally.unanswered()));
        });
        return scores;
    }

    private List<AreaScore> areaScores() {
        return worksheet.areas().stream()
                .map(area -> {
                    Tally tally = areas.getOrDefault(area.key(), new Tally());
                    return new AreaScore(area, tally.score(), tally.unanswered());
                })
                .toList();
    }

    /** A running sum of points, and of what is still open. */
    private static final class Tally {

        private ExactNumber score = ExactNumber.ZERO;
        private int unanswered;

        void add(ItemScore item) {
            score = score.plus(item.score());
            unanswered += item.answered() ? 0 : 1;
        }

        void add(Tally part) {
            score = score.plus(part.score);
            unanswered += part.unanswered;
        }

        ExactNumber score() {
            return score;
        }

        int unanswered() {
            return unanswered;
        }
    }
}
