package id.panduzi.scoresheet.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.problem.FieldError;
import id.panduzi.scoresheet.Filled;
import id.panduzi.scoresheet.Refused;
import id.panduzi.scoresheet.TypedSheet;
import id.panduzi.sheet.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was not taken, in words.
 *
 * @param names of people by username
 */
record Problems(Filled filled, Map<String, String> names, Wording words) {

    private static final int SHORT = 60;

    /** For the summary and at the fields. */
    List<FieldError> errors() {
        return filled.refused().stream().map(this::error).toList();
    }

    /** An error names the item that it is about. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        filled.refused()
                .forEach(one -> labels.put(
                        one.field(), one.field().substring(one.field().indexOf('.') + 1)));
        return labels;
    }

    /** What somebody else wrote meanwhile, and how to replace it. */
    Grid.@Nullable Taken taken(String field) {
        return filled.refused(field)
                .filter(one -> one.reason() == Refused.Reason.TAKEN)
                .map(one -> new Grid.Taken(
                        TypedSheet.INSTEAD + field, TypedSheet.insteadOf(one.stands()), stands(one), by(one.written())))
                .orElse(null);
    }

    private FieldError error(Refused one) {
        return switch (one.reason()) {
            case WRONG -> words.inWords(one.error().orElseThrow());
            case TAKEN -> FieldError.of(one.field(), "sheetTaken", by(one.written()), shortened(stands(one)));
            case LOCKED -> FieldError.of(one.field(), "sheetLocked", shortened(one.typed()));
        };
    }

    private String stands(Refused one) {
        return one.stands().isEmpty() ? words.say("sheet.nothing") : words.plain(one.stands());
    }

    private String by(Optional<Written> written) {
        return written.map(one -> words.say("sheet.by", names.getOrDefault(one.by(), one.by()), words.moment(one.at())))
                .orElseGet(() -> words.say("sheet.somebody"));
    }

    private static String shortened(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT) + "…";
    }
}
