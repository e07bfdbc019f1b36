package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;

/**
 * What one component gives.
 *
 * @param weight points it can give
 * @param unanswered its scored items without an answer
 */
public record ComponentScore(ExactNumber weight, ExactNumber score, int unanswered) {

    /** Every scored item in it is answered, so that the score is known and not just what is there so far. */
    public boolean isComplete() {
        return unanswered == 0;
    }
}
