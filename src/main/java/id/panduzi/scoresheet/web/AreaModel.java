package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.directory.Directory;
import id.panduzi.scoresheet.Filled;
import id.panduzi.scoresheet.Refused;
import id.panduzi.scoresheet.SheetField;
import id.panduzi.scoresheet.ShownFields;
import id.panduzi.scoresheet.TypedSheet;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetDesks;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReadItem;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.sheet.Returns;
import id.panduzi.sheet.Written;
import id.panduzi.worksheet.Item;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of an area shows, and what changes on it. */
@Component
class AreaModel {

    private final SheetDesks desks;
    private final Returns returns;
    private final Directory directory;

    AreaModel(SheetDesks desks, Returns returns, Directory directory) {
        this.desks = desks;
        this.returns = returns;
        this.directory = directory;
    }

    /** A way to another area or level. */
    record Way(String name, String url, boolean current) {}

    Map<String, Object> of(Desk desk, Level level, WorksheetPart part, Filled filled) {
        GridRows rows = new GridRows(desk, level, part, lastRound(desk), problems(desk, filled));
        Map<String, Object> model = new HashMap<>(desks.score(desk, level, part.key()));
        model.put("grid", rows.grid());
        model.put("levelName", desk.words().say(level));
        model.put("round", rows.last().number());
        model.put("action", desk.place().area(level, part.key()));
        model.put("ways", ways(desk, level, part));
        model.put("levels", levels(desk, rows, part));
        model.put("overview", desk.place().overview());
        model.put("fixUrl", desk.place().overview() + "#fix-next");
        model.put("readOnly", Optional.ofNullable(readOnly(desk, level)).orElse(""));
        model.putAll(form(desk, level, part.items().toList(), rows.problems()));
        return model;
    }

    /** What a form of these items shows and what was refused in it. */
    Map<String, Object> form(Desk desk, Level level, Collection<Item> items, Problems problems) {
        Filled filled = problems.filled();
        return Map.of(
                "errors",
                problems.errors(),
                "errorLabels",
                problems.labels(),
                TypedSheet.SHOWN,
                shown(desk.sheet(level), items, filled).text(),
                "saved",
                saved(desk, level, filled));
    }

    LastRound lastRound(Desk desk) {
        boolean isFirst = desk.seen().sheets().stream().allMatch(sheet -> sheet.round() == 0);
        return new LastRound(
                isFirst ? Optional.empty() : returns.last(desk.proposal().id()));
    }

    Problems problems(Desk desk, Filled filled) {
        List<String> people = filled.refused().stream()
                .flatMap(one -> one.written().stream())
                .map(Written::by)
                .distinct()
                .toList();
        return new Problems(filled, people.isEmpty() ? Map.of() : directory.names(people), desk.words());
    }

    /** A field that was refused still differs from what it shows. */
    private static ShownFields shown(ReadSheet sheet, Collection<Item> items, Filled filled) {
        Map<String, String> values = new HashMap<>();
        items.stream()
                .flatMap(item -> Stream.of(SheetField.answer(item), SheetField.note(item)))
                .forEach(field -> values.put(field.name(), field.stored(sheet.at(field.item()))));
        filled.refused().stream()
                .filter(one -> one.reason() == Refused.Reason.TAKEN)
                .forEach(one -> values.put(one.field(), one.typed()));
        return ShownFields.of(values);
    }

    private static String saved(Desk desk, Level level, Filled filled) {
        if (!filled.refused().isEmpty()) {
            return desk.words().say("sheet.notSaved");
        }
        return desk.sheet(level).items().stream()
                .map(ReadItem::written)
                .flatMap(Optional::stream)
                .map(Written::at)
                .max(java.time.Instant::compareTo)
                .map(last -> desk.words().say("sheet.savedAt", desk.words().moment(last)))
                .orElse("");
    }

    private static List<Way> ways(Desk desk, Level level, WorksheetPart part) {
        return WorksheetPart.of(desk.worksheet()).stream()
                .map(other -> new Way(
                        other.title(desk.words()),
                        desk.place().area(level, other.key()),
                        other.key().equals(part.key())))
                .toList();
    }

    private static List<Way> levels(Desk desk, GridRows rows, WorksheetPart part) {
        return rows.shown().stream()
                .map(sheet -> new Way(
                        desk.name(sheet.level()),
                        desk.place().area(sheet.level(), part.key()),
                        sheet.level() == rows.level()))
                .toList();
    }

    static @Nullable String readOnly(Desk desk, Level level) {
        if (desk.mayFill(level)) {
            return null;
        }
        ReadSheet sheet = desk.sheet(level);
        if (sheet.open()) {
            return desk.words().say("sheet.readOnly.others");
        }
        return desk.words().say(Desk.hasBegun(sheet) ? "sheet.readOnly.locked" : "sheet.readOnly.notYet");
    }
}
