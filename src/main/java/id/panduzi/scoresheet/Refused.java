package id.panduzi.scoresheet;

import id.panduzi.problem.FieldError;
import id.panduzi.sheet.Written;
import java.util.Optional;

/**
 * Why something typed was not written down.
 *
 * @param error in words; for {@link Reason#TAKEN} and {@link Reason#LOCKED} the page says it itself
 * @param typed as it came
 * @param stands what stands there now
 * @param written by whom
 */
public record Refused(
        String field,
        Reason reason,
        Optional<FieldError> error,
        String typed,
        String stands,
        Optional<Written> written) {

    /** What kind of refusal. */
    public enum Reason {
        /** The worksheet does not take it. */
        WRONG,
        /** Somebody wrote something else since the page was shown. */
        TAKEN,
        /** Nobody may change it now. */
        LOCKED
    }
}
