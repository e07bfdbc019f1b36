package id.panduzi.proof;

import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Scale;
import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values a column can have when they are known. */
sealed interface Domain {

    /** Exactly these: words, yes and no, places on a scale of steps. */
    record Listed(List<Object> values) implements Domain {}

    /** Any word. */
    record AnyWord() implements Domain {}

    /** Numbers with up to nine decimals from least to most, both included; null is without end. */
    record Numbers(@Nullable ExactNumber least, @Nullable ExactNumber most, boolean whole) implements Domain {}

    static Domain of(Scale scale, boolean whole) {
        if (!scale.steps().isEmpty()) {
            return new Listed(scale.steps().stream()
                    .map(scale::read)
                    .flatMap(Optional::stream)
                    .map(FactValue::number)
                    .map(Object.class::cast)
                    .toList());
        }
        return new Numbers(ExactNumber.of(scale.least()), ExactNumber.of(scale.most()), whole);
    }
}
