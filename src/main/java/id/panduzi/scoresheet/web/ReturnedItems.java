package id.panduzi.scoresheet.web;

import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.evidence.DocumentKind;
import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.scoresheet.web.desk.SheetPlace;
import id.panduzi.sheet.ItemChange;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReturnRound;
import id.panduzi.worksheet.Item;
import java.util.List;
import java.util.Optional;

/** What the last round sent back to the unit: exactly these, with what was done about them. */
record ReturnedItems(Desk desk, LastRound last) {

    /**
     * One of them.
     *
     * @param reason in a few words
     * @param text what is asked for
     * @param url where it is put right
     * @param changed whether something about it changed since
     * @param response what the unit said to it, blank until it is answered
     */
    record Returned(
            String key, String title, String reason, String text, String url, boolean changed, String response) {}

    List<Returned> list() {
        return last.round().stream()
                .flatMap(round -> round.items().stream().map(asked -> returned(round, asked)))
                .toList();
    }

    private Returned returned(ReturnRound round, ReturnRound.Asked asked) {
        boolean touched = round.changes().stream().map(ItemChange::item).anyMatch(asked.item()::equals);
        return new Returned(
                asked.item(),
                title(asked.item()),
                desk.words().say(asked.reason()),
                asked.text(),
                url(asked.item()),
                asked.changed() || touched,
                asked.response()
                        .map(said -> desk.words().say(said.kind()) + ": " + said.text())
                        .orElse(""));
    }

    private Optional<Item> item(String key) {
        return desk.worksheet().item(key);
    }

    private String title(String key) {
        return item(key)
                .map(Item::title)
                .or(() -> Fact.find(Question.ELIGIBILITY, key).map(desk.words()::say))
                .orElseGet(() -> desk.words().say(DocumentKind.of(key)));
    }

    /** Criteria are claimed on a page of their own, documents handed in with the evidence. */
    private String url(String key) {
        SheetPlace place = desk.place();
        return item(key)
                .map(item -> place.item(
                        Level.UNIT, WorksheetPart.of(desk.worksheet(), item).key(), item))
                .orElseGet(() -> Fact.find(Question.ELIGIBILITY, key).isPresent()
                        ? "/proposals/" + place.number() + "/claims"
                        : place.evidence() + "?kind=" + key);
    }
}
