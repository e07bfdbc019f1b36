package id.panduzi.casework.context;

import id.panduzi.casework.asked.Choice;
import id.panduzi.casework.asked.RowWords;
import id.panduzi.casework.asked.RowsShape;
import id.panduzi.casework.asked.Shape;
import id.panduzi.casework.panel.Picker;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.web.Wording;
import id.panduzi.evidence.DocumentKind;
import id.panduzi.proposal.Proposals;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.SubArea;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be returned to a unit: items of its worksheet, criteria, kinds of document. */
@Component
class Returnables {

    private static final String RETURNS = "returns";
    private static final String ITEM = "item";
    private static final String CRITERIA = "criteria";
    private static final String DOCUMENTS = "documents";

    private final Proposals proposals;

    Returnables(Proposals proposals) {
        this.proposals = proposals;
    }

    Shape shape(Matter matter) {
        return Shape.plain().rows(RETURNS, RowsShape.picked(ITEM, item -> words(item, matter)));
    }

    /** What something that can be returned is called, and where it is looked at. */
    RowWords words(String item, Matter matter) {
        Wording words = matter.words();
        return proposals
                .rulesetOf(matter.proposal())
                .worksheet()
                .item(item)
                .map(found -> new RowWords(
                        found.code() + " " + found.title(),
                        ScorePanels.item(matter.proposal(), found.code()),
                        null,
                        List.of()))
                .or(() -> Fact.find(Question.ELIGIBILITY, item).map(words::say).map(RowWords::of))
                .or(() -> words.find("DocumentKind." + item).map(RowWords::of))
                .orElseGet(() -> RowWords.of(item));
    }

    /** What fits the words and the part that were typed. */
    Picker picker(Matter matter) {
        String sought = matter.typed().text("find.words").strip();
        String part = matter.typed().text("find.part");
        boolean searched = !sought.isEmpty() || !part.isEmpty();
        return new Picker(sought, part, parts(matter), searched, searched ? found(matter, sought, part) : List.of());
    }

    private List<Choice> found(Matter matter, String sought, String part) {
        String lower = sought.toLowerCase(Locale.ROOT);
        return all(matter)
                .filter(one -> part.isEmpty() || one.part().equals(part))
                .map(Returnable::choice)
                .filter(choice -> (choice.value() + " " + choice.label())
                        .toLowerCase(Locale.ROOT)
                        .contains(lower))
                .toList();
    }

    private List<Choice> parts(Matter matter) {
        List<Choice> parts = new ArrayList<>();
        areas(matter).keySet().forEach(area -> parts.add(Choice.of(area, area)));
        parts.add(Choice.of(CRITERIA, matter.words().say("task.find.criteria")));
        parts.add(Choice.of(DOCUMENTS, matter.words().say("task.find.documents")));
        return parts;
    }

    private Stream<Returnable> all(Matter matter) {
        Wording words = matter.words();
        Stream<Returnable> items = areas(matter).entrySet().stream()
                .flatMap(area -> area.getValue().stream().map(item -> Returnable.of(area.getKey(), item)));
        Stream<Returnable> criteria = Fact.of(Question.ELIGIBILITY).stream()
                .map(fact -> new Returnable(CRITERIA, Choice.of(fact.key(), words.say(fact))));
        Stream<Returnable> documents = Stream.of(DocumentKind.values())
                .map(kind -> new Returnable(DOCUMENTS, Choice.of(kind.name(), words.say(kind))));
        return Stream.of(items, criteria, documents).flatMap(some -> some);
    }

    private Map<String, List<Item>> areas(Matter matter) {
        Map<String, List<Item>> areas = new LinkedHashMap<>();
        for (SubArea part : proposals.rulesetOf(matter.proposal()).worksheet().subAreas()) {
            areas.computeIfAbsent(part.area(), first -> new ArrayList<>())
                    .addAll(part.items().stream().filter(Item::isScored).toList());
        }
        return areas;
    }

    private record Returnable(String part, Choice choice) {

        static Returnable of(String area, Item item) {
            return new Returnable(area, Choice.of(item.code(), item.code() + " " + item.title()));
        }
    }
}
