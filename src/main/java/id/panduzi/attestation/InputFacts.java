package id.panduzi.attestation;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Scale;
import id.panduzi.exact.ExactNumber;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts as decisions keep them: exact, with a ratio where a number has no end. */
final class InputFacts {

    private InputFacts() {}

    /** @throws RefusedRecord if a record says what is no fact, or no value of it */
    static Facts read(Question question, Map<String, @Nullable Object> kept) {
        Map<Fact, FactValue> values = new EnumMap<>(Fact.class);
        kept.forEach((key, value) -> {
            Fact fact = Fact.find(question, key).orElseThrow(() -> unreadable(key));
            values.put(fact, value(fact.scale(), value).orElseThrow(() -> unreadable(key)));
        });
        return Facts.of(values);
    }

    private static Optional<FactValue> value(Scale scale, @Nullable Object kept) {
        if (kept == null) {
            return Optional.empty();
        }
        if (!scale.steps().isEmpty()) {
            return scale.read(kept);
        }
        return ExactNumber.written(kept.toString())
                .filter(number -> number.isAtLeast(ExactNumber.of(scale.least()))
                        && ExactNumber.of(scale.most()).isAtLeast(number))
                .map(scale::value);
    }

    private static RefusedRecord unreadable(String key) {
        return new RefusedRecord("Attestation.refused.input", key);
    }
}
