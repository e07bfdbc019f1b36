package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.sheet.Level;
import id.panduzi.worksheet.ItemScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to improve first at a level: the items that can still give most. */
record Improvements(Desk desk, Level level) {

    private static final int SHOWN = 10;

    /**
     * An item that can give more.
     *
     * @param answer as it stands, null if there is none
     * @param gain points at most
     */
    record Improvement(
            String code,
            String title,
            String area,
            String url,
            @Nullable String answer,
            String gain) {}

    List<Improvement> list() {
        return desk.score(level).scorecard().mostToGain(SHOWN).stream()
                .map(this::improvement)
                .toList();
    }

    private Improvement improvement(ItemScore score) {
        WorksheetPart part = WorksheetPart.of(desk.worksheet(), score.item());
        return new Improvement(
                score.item().code(),
                score.item().title(),
                part.areaOf(score.item()),
                desk.place().item(level, part.key(), score.item()),
                new AnswerWords(desk).given(desk.sheet(level), score.item()).orElse(null),
                desk.words().difference(score.gain()));
    }
}
