package id.panduzi.whatif;

import id.panduzi.criterion.Fact;
import id.panduzi.exact.Billionths;
import id.panduzi.exact.ExactNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why an outcome changes.
 *
 * @param rule id of the row that decides
 * @param margin in billionths: how far the case lies from the row's limit; null where nothing is known of it, or where
 *     the row asks no longer
 */
public record Reason(Fact fact, String rule, @Nullable Long margin) {

    /** How much was missing, or is more than needed; exact. */
    public Optional<ExactNumber> exactMargin() {
        return Optional.ofNullable(margin).map(Billionths::number);
    }
}
