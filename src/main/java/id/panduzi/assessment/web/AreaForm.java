package id.panduzi.assessment.web;

import id.panduzi.assessment.web.shown.ItemView;
import id.panduzi.assessment.web.shown.ItemViews;
import id.panduzi.assessment.web.shown.WorksheetPart;
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
        List<Section> sections = part.places(views.words()).stream()
                .map(subArea -> new Section(
                        subArea.part(),
                        subArea.title(),
                        views.words().limit(subArea.subArea().weight()),
                        subArea.scored().stream().map(views::of).toList()))
                .toList();
        return new AreaForm(part.title(views.words()), place.worksheet(part.key()), sections);
    }

    /** The items and their counts in one row. */
    List<ItemView> allItems() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .flatMap(item -> Stream.concat(Stream.of(item), item.inputs().stream()))
                .toList();
    }
}
