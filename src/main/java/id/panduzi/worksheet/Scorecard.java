package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that answers score, in points of 100, exact.
 *
 * @param components those the worksheet has, in the order of {@link Component}
 * @param areas the six, {@code area.1} first
 * @param subAreas in the order of the worksheet; none for areas that are known as a whole only
 * @param items every scored item, in the order of the worksheet
 * @param undefinedItems those whose base is 0
 * @param cappedItems those with more done than their base holds, which count as done in full
 * @param unanswered scored items without an answer; a computed item counts as one
 */
public record Scorecard(
        ExactNumber total,
        Map<Component, ComponentScore> components,
        List<AreaScore> areas,
        List<SubAreaScore> subAreas,
        List<ItemScore> items,
        List<UndefinedItem> undefinedItems,
        List<Item> cappedItems,
        int unanswered) {

    public Scorecard {
        components = Collections.unmodifiableMap(new EnumMap<>(components));
        areas = List.copyOf(areas);
        subAreas = List.copyOf(subAreas);
        items = List.copyOf(items);
        undefinedItems = List.copyOf(undefinedItems);
        cappedItems = List.copyOf(cappedItems);
    }

    /** Every scored item is answered. */
    public boolean isComplete() {
        return unanswered == 0;
    }

    /** The items that can still give most, at most so many; equals in the order of the worksheet. */
    public List<ItemScore> mostToGain(int most) {
        return items.stream()
                .filter(score -> score.score().isLessThan(score.item().weight()))
                .sorted(Comparator.comparing(ItemScore::gain).reversed())
                .limit(most)
                .toList();
    }

    /**
     * The facts the award minimums ask for: {@code total} and the components in points, {@code area.1} to {@code
     * area.6} as shares from 0 to 1. What is not answered counts 0 in them.
     */
    public Map<String, ExactNumber> facts() {
        Map<String, ExactNumber> facts = new LinkedHashMap<>();
        facts.put("total", total);
        components.forEach((component, score) -> {
            if (component.isAwardFact()) {
                facts.put(component.key(), score.score());
            }
        });
        areas.forEach(area -> facts.put(area.area().key(), area.share()));
        return Collections.unmodifiableMap(facts);
    }
}
