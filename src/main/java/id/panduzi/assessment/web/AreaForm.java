package id.panduzi.assessment.web;

import id.panduzi.assessment.web.shown.ItemView;
import id.panduzi.assessment.web.shown.ItemViews;
import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.criterion.web.Wording;
import id.panduzi.worksheet.Component;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.SubArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of the worksheet to answer.
 *
 * @param url to post to
 */
record AreaForm(String title, String url, List<Section> sections) {

    /**
     * A sub-area.
     *
     * @param part of the worksheet that begins here, null within it
     * @param title null where the worksheet is known by area only
     */
    record Section(@Nullable String part, @Nullable String title, String worth, List<ItemView> items) {}

    static AreaForm of(WorksheetPart part, Place place, ItemViews views) {
        List<Section> sections = new ArrayList<>();
        String before = "";
        for (SubArea subArea : part.subAreas()) {
            String now = part.isResults() ? subArea.area() : half(subArea, views.words());
            sections.add(new Section(
                    now.equals(before) ? null : now,
                    subArea.name().isEmpty() ? null : subArea.name(),
                    views.words().limit(subArea.weight()),
                    subArea.items().stream()
                            .filter(Item::isScored)
                            .map(views::of)
                            .toList()));
            before = now;
        }
        return new AreaForm(title(part, views.words()), place.worksheet(part.key()), sections);
    }

    /** The items and their counts in one row. */
    List<ItemView> allItems() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> Stream.concat(Stream.of(item), item.inputs().stream()))
                .toList();
    }

    private static String title(WorksheetPart part, Wording words) {
        return part.isResults()
                ? words.say("tryScore.results")
                : part.key().replace("area.", "") + " " + part.subAreas().get(0).area();
    }

    private static String half(SubArea subArea, Wording words) {
        return subArea.components().stream()
                .filter(component -> component == Component.PEMENUHAN || component == Component.REFORM)
                .findFirst()
                .map(words::say)
                .orElseGet(() -> words.say("tryScore.items"));
    }
}
