package id.panduzi.criterion;

import java.util.Optional;

/**
 * What came out for one criterion.
 *
 * @param actual what is known of its fact, empty if nothing
 */
public record Finding(Criterion criterion, Optional<FactValue> actual, Verdict verdict) {}
