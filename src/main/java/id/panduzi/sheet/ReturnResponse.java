package id.panduzi.sheet;

import id.panduzi.form.Field;
import id.panduzi.form.Submission;
import java.util.List;

/**
 * The unit's word on a returned item.
 *
 * @param item as the return names it
 */
public record ReturnResponse(String item, ResponseKind kind, String text) {

    private static final String ROWS = "responses";

    /** The field {@code responses} of the task that answers a return. */
    public static Field field() {
        return Field.rows(
                        ROWS,
                        Field.text("item").required(),
                        Field.choice("kind", ResponseKind.keys()).required(),
                        Field.longText("text").required())
                .distinctBy("item")
                .required();
    }

    /** What was filled in there. */
    public static List<ReturnResponse> in(Submission submission) {
        return submission.rows(ROWS).stream().map(ReturnResponse::of).toList();
    }

    private static ReturnResponse of(Submission row) {
        ResponseKind kind = ResponseKind.find(row.text("kind")).orElseThrow();
        return new ReturnResponse(row.text("item"), kind, row.text("text"));
    }
}
