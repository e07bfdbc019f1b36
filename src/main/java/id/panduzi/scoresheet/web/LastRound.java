package id.panduzi.scoresheet.web;

import id.panduzi.scoresheet.web.desk.Desk;
import id.panduzi.sheet.ItemChange;
import id.panduzi.sheet.ReadItem;
import id.panduzi.sheet.ReadSheet;
import id.panduzi.sheet.ReturnRound;
import id.panduzi.worksheet.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What changed since the last time that something went back to the unit. */
record LastRound(Optional<ReturnRound> round) {

    /** At an item, in words; null if nothing did. */
    @Nullable String changes(Item item, List<ReadSheet> sheets, Desk desk) {
        if (round.isEmpty()) {
            return null;
        }
        List<String> changes = new ArrayList<>();
        for (ReadSheet sheet : sheets) {
            ReadItem row = sheet.at(item);
            if (sheet.round() == round.get().number() && row.changed()) {
                changes.add(change(row, sheet, desk));
            }
        }
        int files = files(item);
        if (files > 0) {
            changes.add(desk.words().say("sheet.changed.evidence", files));
        }
        return changes.isEmpty() ? null : String.join(", ", changes);
    }

    private static String change(ReadItem row, ReadSheet sheet, Desk desk) {
        String level = desk.name(sheet.level());
        if (row.previous().equals(row.answer())) {
            return desk.words().say("sheet.changed.note", level);
        }
        return row.previous()
                .map(before ->
                        desk.words().say("sheet.changed.before", level, new AnswerWords(desk).of(row.item(), before)))
                .orElseGet(() -> desk.words().say("sheet.changed.new", level));
    }

    private int files(Item item) {
        return round.stream()
                .flatMap(one -> one.changes().stream())
                .filter(change -> change.item().equals(item.code()))
                .map(ItemChange::evidence)
                .mapToInt(List::size)
                .sum();
    }

    /** Its number; 0 before the first. */
    int number() {
        return round.map(ReturnRound::number).orElse(0);
    }
}
