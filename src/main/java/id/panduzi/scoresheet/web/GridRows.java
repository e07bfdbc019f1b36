package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.ItemView;
import id.panduzi.assessment.web.shown.ItemViews;
import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.scoresheet.SheetField;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReadItem;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.worksheet.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the rows of a grid.
 *
 * @param level in focus
 * @param part whose items they are
 */
record GridRows(Desk desk, Level level, WorksheetPart part, LastRound last, Problems problems) {

    Grid grid() {
        List<Grid.Section> sections = part.places(desk.words()).stream()
                .map(place -> new Grid.Section(
                        place.part(),
                        place.title(),
                        desk.words().limit(place.subArea().weight()),
                        place.scored().stream().flatMap(this::rows).toList()))
                .toList();
        return new Grid(part.title(desk.words()), columns(), desk.mayFill(level), sections);
    }

    /** An item and the counts it is computed from. */
    private Stream<Grid.Row> rows(Item item) {
        Stream<Item> counts = item.kind() == Item.Kind.COMPUTED
                ? item.nationalIds().stream().flatMap(id -> desk.worksheet().item(id).stream())
                : Stream.empty();
        return Stream.concat(Stream.of(item), counts).map(this::row);
    }

    Grid.Row row(Item item) {
        ReadItem read = desk.sheet(level).at(item);
        ItemView view = new ItemViews(desk.score(level), values(item), desk.words()).of(item);
        SheetField note = SheetField.note(item);
        return new Grid.Row(
                view,
                item.isScored() ? desk.place().item(level, part.key(), item) : null,
                cells(item),
                note.name(),
                typed(note).orElse(note.stored(read)),
                desk.mayFill(level) && !read.locked(),
                desk.mayFill(level) && read.locked(),
                proof(item, read, view),
                last.changes(item, shown(), desk),
                problems.taken(SheetField.answer(item).name()),
                problems.taken(note.name()));
    }

    private Grid.Proof proof(Item item, ReadItem read, ItemView view) {
        int files = read.evidence().size();
        return new Grid.Proof(
                files,
                files == 0 ? null : desk.place().evidence(item.code()),
                files == 0 && view.points() != null && isClaimed(item));
    }

    private boolean isClaimed(Item item) {
        return desk.score(level).scorecard().items().stream()
                .anyMatch(score -> score.item().equals(item) && !score.score().isZero());
    }

    /** Those that have begun, and the one in focus. */
    List<ReadSheet> shown() {
        return desk.seen().sheets().stream()
                .filter(sheet -> sheet.level() == level || Desk.hasBegun(sheet))
                .toList();
    }

    private List<Grid.Column> columns() {
        return shown().stream()
                .map(sheet -> new Grid.Column(
                        desk.name(sheet.level()), desk.words().say(sheet.level()), sheet.level() == level))
                .toList();
    }

    private List<Grid.Cell> cells(Item item) {
        List<Grid.Cell> cells = new ArrayList<>();
        String before = null;
        for (ReadSheet sheet : shown()) {
            String text = new AnswerWords(desk).of(sheet, item);
            cells.add(new Grid.Cell(text, sheet.level() == level, before != null && !before.equals(text)));
            before = text;
        }
        return cells;
    }

    /** What stands in the fields: what is stored, or where it was refused what was typed. */
    private Map<String, String> values(Item item) {
        SheetField field = SheetField.answer(item);
        Map<String, String> values = new HashMap<>();
        String stored = field.stored(desk.sheet(level).at(item));
        if (!stored.isEmpty()) {
            values.put(field.name(), desk.words().plain(stored));
        }
        typed(field).ifPresent(value -> values.put(field.name(), value));
        return values;
    }

    private Optional<String> typed(SheetField field) {
        return problems.filled().refused(field.name()).map(refused -> refused.typed());
    }
}
