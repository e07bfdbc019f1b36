package id.panduzi.sheet;

import id.panduzi.form.Field;
import id.panduzi.form.Submission;
import java.util.List;

/**
 * Something an evaluator sends back.
 *
 * @param item worksheet code or national id, key of an eligibility criterion, or kind of document
 * @param reason one of {@link ReturnReason}
 * @param text what is asked for
 */
public record ReturnedItem(String item, String reason, String text) {

    private static final String ROWS = "returns";

    /** The field {@code returns} of every task that may end in a return. */
    public static Field field() {
        return Field.rows(
                        ROWS,
                        Field.text("item").required(),
                        Field.choice("reason", ReturnReason.names()).required(),
                        Field.longText("text").required())
                .distinctBy("item");
    }

    /** What was filled in there; none if it was left out. */
    public static List<ReturnedItem> in(Submission submission) {
        return submission.rows(ROWS).stream()
                .map(row -> new ReturnedItem(row.text("item"), row.text("reason"), row.text("text")))
                .toList();
    }
}
