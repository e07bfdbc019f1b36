package id.panduzi.checks;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one level. */
final class ClaimReading {

    private ClaimReading() {}

    /** @throws InvalidInput naming every key of the other level, unknown key and unreadable value */
    static Facts read(Fact.Level level, Map<String, ? extends @Nullable Object> sent) {
        Map<String, @Nullable Object> ofLevel = new HashMap<>(sent);
        ofLevel.keySet().removeIf(key -> isOfOther(level, key));
        List<FieldError> errors = new ArrayList<>();
        sent.keySet().stream()
                .filter(key -> !ofLevel.containsKey(key))
                .forEach(key -> errors.add(FieldError.of("facts." + key, "otherLevel", key)));
        try {
            Facts read = Facts.read(Question.ELIGIBILITY, ofLevel);
            if (errors.isEmpty()) {
                return read;
            }
        } catch (InvalidInput unreadable) {
            errors.addAll(unreadable.errors());
        }
        throw new InvalidInput(errors);
    }

    private static boolean isOfOther(Fact.Level level, String key) {
        return Fact.find(Question.ELIGIBILITY, key)
                .filter(fact -> fact.level() != level)
                .isPresent();
    }
}
