package id.panduzi.whatif;

import id.panduzi.criterion.Verdict;
import java.util.Optional;

/** How other rules change the outcome of a case; shown as the message {@code Turn.<CONSTANT>}. */
public enum Turn {
    /** What was met would not be. */
    LOSES,
    /** What was not met, or not known, would be. */
    GAINS,
    /** Cannot be said: the other rules ask what nobody asked at the time. */
    UNSURE;

    /** Empty where the case stays as far from the title, or as near to it, as it was. */
    static Optional<Turn> of(Verdict was, Verdict becomes) {
        if (was == becomes) {
            return Optional.empty();
        }
        return switch (becomes) {
            case MET -> Optional.of(GAINS);
            case NOT_KNOWN -> Optional.of(UNSURE);
            case NOT_MET -> was == Verdict.MET ? Optional.of(LOSES) : Optional.empty();
        };
    }
}
