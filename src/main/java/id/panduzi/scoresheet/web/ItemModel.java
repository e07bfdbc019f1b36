package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Directory;
import id.panduzi.scoresheet.Filled;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetDesks;
import id.panduzi.scoresheet.web.filing.EvidenceList;
import id.panduzi.sheet.EarlierAnswer;
import id.panduzi.sheet.EvidenceGate;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReadItem;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.sheet.SideBySide;
import id.panduzi.sheet.Written;
import id.panduzi.worksheet.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of an item shows. */
@Component
class ItemModel {

    private final SheetDesks desks;
    private final AreaModel areas;
    private final SideBySide sheets;
    private final EvidenceList evidence;
    private final Directory directory;

    ItemModel(SheetDesks desks, AreaModel areas, SideBySide sheets, EvidenceList evidence, Directory directory) {
        this.desks = desks;
        this.areas = areas;
        this.sheets = sheets;
        this.evidence = evidence;
        this.directory = directory;
    }

    /** Something said about the item, now or before; by whom and when is blank if nobody said anything. */
    record Said(String level, String answer, String note, String by, String at) {}

    /** A way to another item. */
    record Way(String name, String url) {}

    /** What an answer is worth. */
    record Worth(String answer, String points) {}

    Map<String, Object> of(Desk desk, Level level, Item item, Filled filled) {
        WorksheetPart part = WorksheetPart.of(desk.worksheet(), item);
        Problems problems = areas.problems(desk, filled);
        GridRows rows = new GridRows(desk, level, part, areas.lastRound(desk), problems);
        Map<String, Object> model = new HashMap<>(desks.around(desk));
        model.putAll(areas.form(desk, level, answered(desk, item), problems));
        model.put("item", rows.row(item));
        model.put("counts", counts(desk, item).map(rows::row).toList());
        model.put("worths", worths(desk.words(), item));
        model.put(
                "readOnly", Optional.ofNullable(AreaModel.readOnly(desk, level)).orElse(""));
        where(model, desk, level, part, item);
        said(model, desk, item);
        evidence(model, desk, item);
        return model;
    }

    private void where(Map<String, Object> model, Desk desk, Level level, WorksheetPart part, Item item) {
        List<@Nullable Way> ways = ways(desk, level, item);
        model.put("levelName", desk.words().say(level));
        model.put("areaName", part.title(desk.words()));
        model.put("areaUrl", desk.place().area(level, part.key()));
        model.put("action", desk.place().item(level, part.key(), item));
        model.put("overview", desk.place().overview());
        model.put("previous", ways.get(0));
        model.put("next", ways.get(1));
    }

    private void evidence(Map<String, Object> model, Desk desk, Item item) {
        model.put("files", evidence.linkedTo(desk, item));
        model.put("mayUpload", desk.proposal().isRunning() && EvidenceGate.mayHandIn(desk.me()));
        model.put("largest", evidence.largest());
        model.put("kinds", EvidenceList.kinds(desk.words()));
    }

    /** What is filled in on the item's page: the item and its counts. */
    List<Item> answered(Desk desk, Item item) {
        return Stream.concat(Stream.of(item), counts(desk, item)).toList();
    }

    private static Stream<Item> counts(Desk desk, Item item) {
        return item.kind() == Item.Kind.COMPUTED
                ? item.nationalIds().stream().flatMap(id -> desk.worksheet().item(id).stream())
                : Stream.empty();
    }

    /** To the item before and to the one after, null where there is none. */
    List<@Nullable Way> ways(Desk desk, Level level, Item item) {
        List<Item> all =
                desk.worksheet().items().stream().filter(Item::isScored).toList();
        int at = all.indexOf(item);
        return Arrays.asList(
                at == 0 ? null : way(desk, level, all.get(at - 1)),
                at == all.size() - 1 ? null : way(desk, level, all.get(at + 1)));
    }

    private static Way way(Desk desk, Level level, Item item) {
        String part = WorksheetPart.of(desk.worksheet(), item).key();
        return new Way(item.code() + " " + item.title(), desk.place().item(level, part, item));
    }

    private static List<Worth> worths(Wording words, Item item) {
        return item.answerType().worths().entrySet().stream()
                .map(worth -> new Worth(
                        words.say("answer." + worth.getKey()),
                        words.points(worth.getValue().times(item.weight()))))
                .toList();
    }

    private void said(Map<String, Object> model, Desk desk, Item item) {
        List<EarlierAnswer> earlier = sheets.earlier(desk.proposal(), item.code(), desk.me());
        List<ReadSheet> begun = desk.begun();
        List<String> people = new ArrayList<>();
        begun.forEach(sheet -> sheet.at(item).written().map(Written::by).ifPresent(people::add));
        earlier.forEach(answer -> people.add(answer.written().by()));
        Map<String, String> names = people.isEmpty() ? Map.of() : directory.names(people);
        model.put(
                "said",
                begun.stream().map(sheet -> now(desk, sheet, item, names)).toList());
        model.put(
                "earlier",
                earlier.stream().map(one -> before(desk, item, one, names)).toList());
    }

    private static Said now(Desk desk, ReadSheet sheet, Item item, Map<String, String> names) {
        ReadItem row = sheet.at(item);
        return said(
                desk,
                sheet.level(),
                new AnswerWords(desk).of(sheet, item),
                row.note().orElse(""),
                row.written(),
                names);
    }

    private static Said before(Desk desk, Item item, EarlierAnswer earlier, Map<String, String> names) {
        String answer = earlier.answer()
                .map(text -> new AnswerWords(desk).of(item, text))
                .orElse("–");
        return said(desk, earlier.level(), answer, earlier.note().orElse(""), Optional.of(earlier.written()), names);
    }

    private static Said said(
            Desk desk, Level level, String answer, String note, Optional<Written> written, Map<String, String> names) {
        return new Said(
                desk.words().say(level),
                answer,
                note,
                written.map(one -> names.getOrDefault(one.by(), one.by())).orElse(""),
                written.map(one -> desk.words().moment(one.at())).orElse(""));
    }
}
