package id.panduzi.criterion;

import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known for one question; what is not in it is not known, which is never the same as not met. */
public final class Facts {

    private final Map<Fact, FactValue> values;

    private Facts(Map<Fact, FactValue> values) {
        this.values = values;
    }

    public static Facts of(Map<Fact, FactValue> values) {
        return new Facts(values.isEmpty() ? Map.of() : new EnumMap<>(values));
    }

    /**
     * Reads facts as a caller sends them.
     *
     * @param raw by key: {@code String}, {@code Boolean} or {@code BigDecimal}; null is not known; anything else is
     *     unreadable
     * @throws InvalidInput naming every unknown key and unreadable value as {@code facts.<key>}
     */
    public static Facts read(Question question, Map<String, ? extends @Nullable Object> raw) {
        List<FieldError> errors = new ArrayList<>();
        Map<Fact, FactValue> values = new EnumMap<>(Fact.class);
        raw.forEach((key, value) -> Fact.find(question, key)
                .ifPresentOrElse(
                        fact -> read(fact, value, values, errors),
                        () -> errors.add(FieldError.of("facts." + key, "unknownFact", key))));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return of(values);
    }

    private static void read(Fact fact, @Nullable Object value, Map<Fact, FactValue> values, List<FieldError> errors) {
        if (value != null) {
            fact.scale()
                    .read(value)
                    .ifPresentOrElse(read -> values.put(fact, read), () -> errors.add(unreadable(fact, value)));
        }
    }

    /** All that is known. */
    public Map<Fact, FactValue> values() {
        return Collections.unmodifiableMap(values);
    }

    public Optional<FactValue> value(Fact fact) {
        return Optional.ofNullable(values.get(fact));
    }

    private static FieldError unreadable(Fact fact, Object value) {
        String field = "facts." + fact.key();
        Scale scale = fact.scale();
        if (!scale.steps().isEmpty()) {
            return FieldError.of(field, "notAnOption", String.join(", ", scale.steps()));
        }
        if (ExactNumber.hasTooManyDigits(value)) {
            return FieldError.of(field, "tooManyDigits", ExactNumber.MOST_DIGITS);
        }
        return ExactNumber.read(value).isEmpty()
                ? FieldError.of(field, "notANumber")
                : FieldError.of(field, "outOfRange", scale.least(), scale.most());
    }
}
