package id.panduzi.assessment.web.shown;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.Absent;
import id.panduzi.worksheet.Area;
import id.panduzi.worksheet.Component;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.SubArea;
import id.panduzi.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is answered on one page: one of the six areas, or all results.
 *
 * @param key {@code area.1} to {@code area.6}, or {@code hasil}
 */
public record WorksheetPart(String key, List<SubArea> subAreas) {

    /** The key of the part that holds every result. */
    public static final String RESULTS = "hasil";

    /** The parts in order; the results are the last. */
    public static List<WorksheetPart> of(Worksheet worksheet) {
        List<WorksheetPart> parts = new ArrayList<>();
        for (Area area : worksheet.areas()) {
            parts.add(new WorksheetPart(
                    area.key(),
                    worksheet.subAreas().stream()
                            .filter(subArea -> subArea.areaKey().equals(Optional.of(area.key())))
                            .toList()));
        }
        parts.add(new WorksheetPart(
                RESULTS,
                worksheet.subAreas().stream()
                        .filter(subArea -> subArea.areaKey().isEmpty())
                        .toList()));
        return parts;
    }

    /**
     * The part of that key, the first if no key is given.
     *
     * @throws Absent if the worksheet has none of that key
     */
    public static WorksheetPart find(Worksheet worksheet, @Nullable String key) {
        return of(worksheet).stream()
                .filter(part -> key == null || part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Absent("area"));
    }

    /** The part an item is answered in. */
    public static WorksheetPart of(Worksheet worksheet, Item item) {
        return of(worksheet).stream()
                .filter(part -> part.items().anyMatch(item::equals))
                .findFirst()
                .orElseThrow();
    }

    /** The area or result that an item belongs to. */
    public String areaOf(Item item) {
        return subAreas.stream()
                .filter(subArea -> subArea.items().contains(item))
                .map(SubArea::area)
                .findFirst()
                .orElseThrow();
    }

    public Stream<Item> items() {
        return subAreas.stream().flatMap(subArea -> subArea.items().stream());
    }

    public boolean isResults() {
        return key.equals(RESULTS);
    }

    /**
     * A sub-area in its place.
     *
     * @param part of the worksheet that begins here, null within it
     */
    public record Place(@Nullable String part, SubArea subArea) {

        /** Null where the worksheet is known by area only. */
        public @Nullable String title() {
            return subArea.name().isEmpty() ? null : subArea.name();
        }

        /** The items that score; counts belong to one of them. */
        public List<Item> scored() {
            return subArea.items().stream().filter(Item::isScored).toList();
        }
    }

    /** Its name, an area's with its number. */
    public String title(Wording words) {
        return isResults()
                ? words.say("tryScore.results")
                : key.replace("area.", "") + " " + subAreas.get(0).area();
    }

    /** The sub-areas, fulfilment before reform. */
    public List<Place> places(Wording words) {
        List<Place> places = new ArrayList<>();
        String before = "";
        for (SubArea subArea : subAreas) {
            String now = isResults() ? subArea.area() : half(subArea, words);
            places.add(new Place(now.equals(before) ? null : now, subArea));
            before = now;
        }
        return places;
    }

    private static String half(SubArea subArea, Wording words) {
        return subArea.components().stream()
                .filter(component -> component == Component.PEMENUHAN || component == Component.REFORM)
                .findFirst()
                .map(words::say)
                .orElseGet(() -> words.say("tryScore.items"));
    }

    /** What the part is about: the area's share, or for a result its points. */
    public static Optional<Fact> fact(SubArea subArea) {
        List<Component> components = subArea.components();
        return Fact.find(Question.AWARD, subArea.areaKey().orElseGet(() -> components
                .get(Math.min(1, components.size() - 1))
                .key()));
    }
}
