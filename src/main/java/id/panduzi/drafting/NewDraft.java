package id.panduzi.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.problem.InvalidInput;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to begin a draft.
 *
 * @param basedOn tag of the published version whose files it starts with; null from scratch
 * @param law the regulation as people cite it: {@code PermenPANRB 7/2027}; the tag's prefix follows from it
 * @param title what the regulation is about
 * @param version from 1; a later version of the same regulation corrects the one before
 * @param inForceFrom first day
 */
public record NewDraft(@Nullable String basedOn, String law, String title, int version, LocalDate inForceFrom) {

    private static final int MOST_VERSIONS = 999;

    private static final Form FORM = Form.of(
            "newDraft",
            Field.text("basedOn"),
            Field.text("law").required(),
            Field.text("lawTitle").required(),
            Field.whole("lawVersion", 1, MOST_VERSIONS).required(),
            Field.date("inForceFrom").required());

    /**
     * Reads what somebody typed or sent.
     *
     * @throws InvalidInput naming every field that is wrong
     */
    public static NewDraft read(JsonNode sent, LocalDate today) {
        Submission read = FORM.check(sent, today);
        return new NewDraft(
                read.optionalText("basedOn").orElse(null),
                read.text("law"),
                read.text("lawTitle"),
                (int) read.whole("lawVersion"),
                read.date("inForceFrom"));
    }
}
