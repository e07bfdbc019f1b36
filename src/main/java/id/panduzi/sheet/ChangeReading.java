package id.panduzi.sheet;

import id.panduzi.form.Field;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.worksheet.Worksheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds what somebody writes against the worksheet, and gathers everything that is wrong with it. Used once. */
final class ChangeReading {

    private final Worksheet worksheet;
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, @Nullable Object> answers = new LinkedHashMap<>();

    ChangeReading(Worksheet worksheet) {
        this.worksheet = worksheet;
    }

    /**
     * The changes by worksheet code, in the order in which they were sent.
     *
     * @throws InvalidInput naming everything that is wrong
     */
    Map<String, AnswerChange> read(List<AnswerChange> changes) {
        for (int place = 0; place < changes.size(); place++) {
            look(changes.get(place), "answers[" + place + "]");
        }
        try {
            worksheet.answers(answers);
        } catch (InvalidInput wrong) {
            errors.addAll(wrong.errors());
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Map<String, AnswerChange> byCode = new LinkedHashMap<>();
        changes.forEach(change -> byCode.put(code(change.item()), plain(change)));
        return byCode;
    }

    private void look(AnswerChange change, String path) {
        if (change.item().isBlank()) {
            errors.add(FieldError.of(path + ".item", "required"));
        } else if (answers.containsKey(change.item())) {
            errors.add(FieldError.of("answers." + change.item(), "duplicateItem"));
        } else {
            answers.put(change.item(), change.answer());
        }
        if (change.answer() == null && change.note() == null) {
            errors.add(FieldError.of(path + ".answer", "required"));
        }
        if (change.note() != null && length(change.note()) > Field.LONGEST_LONG_TEXT) {
            errors.add(FieldError.of(path + ".note", "tooLong", Field.LONGEST_LONG_TEXT));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private String code(String key) {
        return worksheet.item(key).orElseThrow().code();
    }

    private static AnswerChange plain(AnswerChange change) {
        return change.answer() instanceof BigDecimal number
                ? new AnswerChange(change.item(), number.toPlainString(), change.note())
                : change;
    }
}
