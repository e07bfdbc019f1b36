package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.exact.ExactNumber;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.sheet.Level;
import id.panduzi.worksheet.ItemScore;
import java.util.Comparator;
import java.util.List;

/** What to improve first at a level: the items that can still give most. */
record Improvements(Desk desk, Level level) {

    private static final int SHOWN = 10;

    /**
     * An item that can give more.
     *
     * @param answer as it stands
     * @param gain points at most
     */
    record Improvement(String code, String title, String area, String url, String answer, String gain) {}

    List<Improvement> list() {
        return desk.score(level).scorecard().items().stream()
                .filter(score -> score.score().isLessThan(score.item().weight()))
                .sorted(Comparator.comparing(Improvements::negativeGain))
                .limit(SHOWN)
                .map(this::improvement)
                .toList();
    }

    /** A stable sort by it keeps the order of the worksheet among equals. */
    private static ExactNumber negativeGain(ItemScore score) {
        return score.score().minus(score.item().weight());
    }

    private Improvement improvement(ItemScore score) {
        WorksheetPart part = WorksheetPart.of(desk.worksheet(), score.item());
        return new Improvement(
                score.item().code(),
                score.item().title(),
                part.areaOf(score.item()),
                desk.place().item(level, part.key(), score.item()),
                new AnswerWords(desk).of(desk.sheet(level), score.item()),
                desk.words().difference(score.item().weight().minus(score.score())));
    }
}
