package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import java.util.Map;
import java.util.Optional;

/** Answers that fit their worksheet; any of them may be missing. Immutable. */
public final class Answers {

    private final Worksheet worksheet;
    private final Map<String, ExactNumber> valuesByCode;

    Answers(Worksheet worksheet, Map<String, ExactNumber> valuesByCode) {
        this.worksheet = worksheet;
        this.valuesByCode = Map.copyOf(valuesByCode);
    }

    /** The scores these answers give, exactly; what is not answered gives 0. */
    public Scorecard score(UndefinedPercentage undefined) {
        return new Scoring(worksheet, this, undefined).score();
    }

    /** What a scored item is worth, from 0 to 1, or the number of a count; empty if not answered. */
    Optional<ExactNumber> value(Item item) {
        return Optional.ofNullable(valuesByCode.get(item.code()));
    }
}
