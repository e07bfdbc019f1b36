package id.panduzi.drafting;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.panduzi.form.Field;
import id.panduzi.form.Form;
import id.panduzi.form.Submission;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.CharterFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What editors change of a charter.
 *
 * @param gazette null while it is not known
 */
public record DraftSettings(
        String law, String title, @Nullable String gazette, LocalDate inForceFrom) {

    private static final Form FORM = Form.of(
            "draftSettings",
            Field.text("law").required(),
            Field.text("lawTitle").required(),
            Field.text("gazette"),
            Field.date("inForceFrom").required());

    /**
     * Reads what somebody typed.
     *
     * @throws InvalidInput naming every field that is wrong
     */
    public static DraftSettings read(Map<String, String> typed, LocalDate today) {
        ObjectNode sent = JsonNodeFactory.instance.objectNode();
        FORM.fields().forEach(field -> sent.put(field.name(), typed.getOrDefault(field.name(), "")));
        Submission read = FORM.check(sent, today);
        return new DraftSettings(
                read.text("law"),
                read.text("lawTitle"),
                read.optionalText("gazette").orElse(null),
                read.date("inForceFrom"));
    }

    /** The charter's file of that draft, changed; a gazette number that is known is doubtful no longer. */
    public byte[] in(Draft draft) {
        Charter charter = draft.charter();
        return CharterFile.write(new Charter(
                draft.tag().prefix(),
                draft.tag().version(),
                law,
                title,
                gazette,
                inForceFrom,
                charter.inForceUntil(),
                charter.determinedBy(),
                charter.paths(),
                charter.undefinedPercentage(),
                marks(charter),
                charter.technicalConsideration(),
                charter.enoughAwardsPercent()));
    }

    private List<Charter.Mark> marks(Charter charter) {
        return charter.marks().stream()
                .filter(mark -> gazette == null || !mark.about().equals("gazette"))
                .toList();
    }
}
