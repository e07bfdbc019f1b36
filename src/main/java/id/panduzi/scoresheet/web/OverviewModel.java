package id.panduzi.scoresheet.web;

import id.panduzi.assessment.Scored;
import id.panduzi.assessment.web.shown.AwardCard;
import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.exact.ExactNumber;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetDesks;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.SheetScores;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.ItemScore;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the first page of a worksheet shows. */
@Component
class OverviewModel {

    private final SheetDesks desks;
    private final SheetScores scores;

    OverviewModel(SheetDesks desks, SheetScores scores) {
        this.desks = desks;
        this.scores = scores;
    }

    /** An area to open: points so far, and how many items are open; 0 if all are answered. */
    record Task(String name, String url, String points, String weight, int open) {}

    /** A row of the levels beside each other: one number a level. */
    record Line(String name, String worth, List<String> points) {}

    Map<String, Object> of(Desk desk, Level level, LastRound last) {
        Scored scored = desk.score(level);
        Map<String, Object> model = new HashMap<>(desks.around(desk));
        model.putAll(desks.score(desk, level, ""));
        model.putAll(sideBySide(desk));
        where(model, desk, level);
        model.put("tasks", tasks(desk, level));
        model.put("improvements", new Improvements(desk, level).list());
        model.put(
                "cards",
                List.of(new AwardCard(scored, desk.words()).of(desk.proposal().award())));
        model.put("open", scored.scorecard().unanswered());
        model.put("returned", new ReturnedItems(desk, last).list());
        model.put("round", last.round().orElse(null));
        return model;
    }

    private static void where(Map<String, Object> model, Desk desk, Level level) {
        model.put("levelName", desk.words().say(level));
        model.put("levels", levels(desk, level));
        model.put("overview", desk.place().overview());
        model.put("fillUrl", Optional.ofNullable(fillUrl(desk, level)).orElse(""));
    }

    private static List<AreaModel.Way> levels(Desk desk, Level level) {
        return desk.begun().stream()
                .map(sheet -> new AreaModel.Way(
                        desk.name(sheet.level()),
                        desk.place().overview() + "?level=" + sheet.level().key(),
                        sheet.level() == level))
                .toList();
    }

    private static List<Task> tasks(Desk desk, Level level) {
        return WorksheetPart.of(desk.worksheet()).stream()
                .map(part -> new Task(
                        part.title(desk.words()),
                        desk.place().area(level, part.key()) + "#area",
                        desk.words().points(points(desk.score(level), part)),
                        desk.words().limit(weight(part)),
                        open(desk.score(level), part)))
                .toList();
    }

    /** To the first area with something open, if the reader fills this level. */
    private static @Nullable String fillUrl(Desk desk, Level level) {
        if (!desk.mayFill(level)) {
            return null;
        }
        List<Task> tasks = tasks(desk, level);
        return tasks.stream()
                .filter(task -> task.open() > 0)
                .findFirst()
                .orElse(tasks.get(0))
                .url();
    }

    private Map<String, Object> sideBySide(Desk desk) {
        Map<String, Scored> columns = columns(desk);
        List<Scored> scored = List.copyOf(columns.values());
        List<Line> lines = WorksheetPart.of(desk.worksheet()).stream()
                .map(part -> line(desk, part, scored))
                .toList();
        List<String> totals = scored.stream()
                .map(one -> desk.words().points(one.scorecard().total()))
                .toList();
        boolean hasEffective = columns.size() > desk.begun().size();
        return Map.of("columns", columns.keySet(), "lines", lines, "totals", totals, "hasEffective", hasEffective);
    }

    /** The levels that have begun by name, and what is effective once one of those has that counts. */
    private Map<String, Scored> columns(Desk desk) {
        Map<String, Scored> columns = new LinkedHashMap<>();
        desk.begun().forEach(sheet -> columns.put(desk.name(sheet.level()), desk.score(sheet.level())));
        if (desk.begun().stream().anyMatch(sheet -> sheet.level().isEffective())) {
            scores.effectiveIfSeen(desk.proposal(), desk.me())
                    .ifPresent(effective -> columns.put(desk.words().say("sheet.level.effective"), effective));
        }
        return columns;
    }

    private static Line line(Desk desk, WorksheetPart part, List<Scored> scored) {
        return new Line(
                part.title(desk.words()),
                desk.words().limit(weight(part)),
                scored.stream()
                        .map(one -> desk.words().points(points(one, part)))
                        .toList());
    }

    static ExactNumber points(Scored scored, WorksheetPart part) {
        List<Item> items = part.items().toList();
        return scored.scorecard().items().stream()
                .filter(score -> items.contains(score.item()))
                .map(ItemScore::score)
                .reduce(ExactNumber.ZERO, ExactNumber::plus);
    }

    private static ExactNumber weight(WorksheetPart part) {
        return part.items().map(Item::weight).reduce(ExactNumber.ZERO, ExactNumber::plus);
    }

    private static int open(Scored scored, WorksheetPart part) {
        List<Item> items = part.items().toList();
        return (int) scored.scorecard().items().stream()
                .filter(score -> !score.answered() && items.contains(score.item()))
                .count();
    }
}
