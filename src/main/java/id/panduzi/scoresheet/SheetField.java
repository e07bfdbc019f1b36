package id.panduzi.scoresheet;

import id.panduzi.criterion.web.Typed;
import id.panduzi.sheet.ReadItem;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;
import java.util.Optional;

/**
 * One thing to fill in: an item's answer or its note.
 *
 * @param name of the control
 */
public record SheetField(Item item, boolean isNote, String name) {

    private static final String ANSWER = "answers.";
    private static final String NOTE = "notes.";

    public static SheetField answer(Item item) {
        return new SheetField(item, false, ANSWER + item.code());
    }

    public static SheetField note(Item item) {
        return new SheetField(item, true, NOTE + item.code());
    }

    /** What stands there. */
    public String stored(ReadItem row) {
        Optional<String> stored = isNote ? row.note() : row.answer();
        return stored.map(SheetField::withPlainLineEnds).orElse("");
    }

    /** What somebody typed, as it is to be stored. */
    String readable(String typed) {
        if (isNote) {
            return withPlainLineEnds(Typed.text(typed));
        }
        if (!item.answerType().options().isEmpty()) {
            return Typed.text(typed);
        }
        return item.answerType() == AnswerType.COUNT ? Typed.count(typed) : Typed.number(typed);
    }

    private static String withPlainLineEnds(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
