package id.panduzi.scoresheet;

import id.panduzi.problem.FieldError;
import id.panduzi.sheet.AnswerChange;
import id.panduzi.sheet.ReadItem;
import id.panduzi.sheet.ReadSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what somebody typed against what stands by now. Used once. */
final class Merge {

    private static final int LONGEST_NOTE = 4000;

    private final TypedSheet typed;
    private final ReadSheet sheet;
    private final Map<String, FieldError> wrong;
    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, AnswerChange> changes = new LinkedHashMap<>();
    private int fields;

    /**
     * Sorts what differs from what was shown.
     *
     * @param wrong by field, what the worksheet did not take in an earlier attempt
     */
    static Merge of(TypedSheet typed, ReadSheet sheet, Map<String, FieldError> wrong) {
        Merge merge = new Merge(typed, sheet, wrong);
        typed.fields().forEach(merge::look);
        return merge;
    }

    private Merge(TypedSheet typed, ReadSheet sheet, Map<String, FieldError> wrong) {
        this.typed = typed;
        this.sheet = sheet;
        this.wrong = wrong;
    }

    private void look(SheetField field) {
        String value = typed.readable(field);
        ReadItem row = sheet.at(field.item());
        String stands = field.stored(row);
        if (!isUntouched(field, value, stands) && !isUntouched(field, typed.text(field), stands)) {
            lookAtChange(field, value, row, stands);
        }
    }

    private boolean isUntouched(SheetField field, String value, String stands) {
        return typed.shown().shows(field.name(), value) || value.equals(stands);
    }

    private void lookAtChange(SheetField field, String value, ReadItem row, String stands) {
        Optional<FieldError> misfit = misfit(field, value);
        if (row.locked()) {
            refuse(field, row, Refused.Reason.LOCKED, Optional.empty());
        } else if (!typed.shown().shows(field.name(), stands) && !isMeantInstead(field, stands)) {
            refuse(field, row, Refused.Reason.TAKEN, Optional.empty());
        } else if (misfit.isPresent()) {
            refuse(field, row, Refused.Reason.WRONG, misfit);
        } else {
            change(field, value);
        }
    }

    private Optional<FieldError> misfit(SheetField field, String value) {
        boolean tooLong = field.isNote() && value.codePointCount(0, value.length()) > LONGEST_NOTE;
        return tooLong
                ? Optional.of(FieldError.of(field.name(), "tooLong", LONGEST_NOTE))
                : Optional.ofNullable(wrong.get(field.name()));
    }

    private boolean isMeantInstead(SheetField field, String stands) {
        return TypedSheet.insteadOf(stands).equals(typed.instead().get(field.name()));
    }

    private void change(SheetField field, String value) {
        String code = field.item().code();
        AnswerChange one = field.isNote() ? new AnswerChange(code, null, value) : new AnswerChange(code, value, null);
        fields++;
        changes.merge(code, one, (answer, note) -> new AnswerChange(code, answer.answer(), note.note()));
    }

    private void refuse(SheetField field, ReadItem row, Refused.Reason reason, Optional<FieldError> error) {
        String asTyped = typed.typed().getOrDefault(field.name(), "");
        refused.add(new Refused(field.name(), reason, error, asTyped, field.stored(row), row.written()));
    }

    List<AnswerChange> changes() {
        return List.copyOf(changes.values());
    }

    Filled filled() {
        return new Filled(fields, refused);
    }
}
