package id.panduzi.regulation.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.worksheet.Component;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.SubArea;
import id.panduzi.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One area or result of a worksheet, with everything it asks.
 *
 * @param key for links within the page
 * @param name in Indonesian, as the worksheet has it
 */
record SheetPart(String key, String name, String weight, List<Section> sections) {

    /**
     * Items that share a weight.
     *
     * @param half fulfilment or reform; null where the worksheet does not tell them apart
     * @param name in Indonesian; empty where the worksheet is known by area only
     */
    record Section(@Nullable String half, String name, String weight, List<Line> items) {}

    /**
     * One item.
     *
     * @param weight null for a count, which scores nothing by itself
     */
    record Line(
            String code,
            String title,
            String answer,
            @Nullable String weight) {}

    static List<SheetPart> of(Worksheet worksheet, Wording words) {
        Map<String, List<SubArea>> parts = worksheet.subAreas().stream()
                .collect(Collectors.groupingBy(SheetPart::key, LinkedHashMap::new, Collectors.toList()));
        List<SheetPart> found = new ArrayList<>();
        parts.forEach((key, subAreas) -> found.add(new SheetPart(
                "part-" + (found.size() + 1),
                subAreas.get(0).area(),
                words.limit(subAreas.stream()
                        .map(SubArea::weight)
                        .reduce((one, other) -> one.plus(other))
                        .orElseThrow()),
                subAreas.stream().map(subArea -> section(subArea, words)).toList())));
        return found;
    }

    private static String key(SubArea subArea) {
        return subArea.areaKey().orElse(subArea.area());
    }

    private static Section section(SubArea subArea, Wording words) {
        String half = subArea.components().stream()
                .filter(component -> component == Component.PEMENUHAN || component == Component.REFORM)
                .map(words::say)
                .findFirst()
                .orElse(null);
        return new Section(
                half,
                subArea.name(),
                words.limit(subArea.weight()),
                subArea.items().stream().map(item -> line(item, words)).toList());
    }

    private static Line line(Item item, Wording words) {
        String answer = item.kind() == Item.Kind.COMPUTED ? words.say("rules.computed") : words.say(item.answerType());
        return new Line(item.code(), item.title(), answer, item.isScored() ? words.points(item.weight()) : null);
    }
}
