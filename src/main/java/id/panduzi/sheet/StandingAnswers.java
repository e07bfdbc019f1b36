package id.panduzi.sheet;

import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.worksheet.Worksheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers of a sheet as one worksheet takes them. Where the law changed under a proposal, what was answered for the
 * earlier worksheet and does not fit the new one stays on the sheet, and counts as not answered.
 */
final class StandingAnswers {

    private static final String FIELD = "answers.";

    private StandingAnswers() {}

    static Map<String, String> of(Worksheet worksheet, Map<String, String> stored) {
        Map<String, String> fitting = new HashMap<>(stored);
        fitting.keySet().removeIf(code -> worksheet
                .item(code)
                .filter(item -> item.code().equals(code))
                .isEmpty());
        fitting.keySet().removeAll(misfits(worksheet, fitting));
        return fitting;
    }

    private static Set<String> misfits(Worksheet worksheet, Map<String, String> answers) {
        try {
            worksheet.answers(answers);
            return Set.of();
        } catch (InvalidInput misfit) {
            return misfit.errors().stream()
                    .map(FieldError::field)
                    .map(field -> field.substring(FIELD.length()))
                    .collect(Collectors.toSet());
        }
    }
}
