package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;

/**
 * What one of the six areas gives, fulfilment and reform together.
 *
 * @param score points, from 0 to its weight
 * @param unanswered its scored items without an answer
 */
public record AreaScore(Area area, ExactNumber score, int unanswered) {

    /** Score ÷ weight, from 0 to 1: what the award minimum asks of each area. */
    public ExactNumber share() {
        return score.dividedBy(area.weight());
    }

    /** Every scored item in it is answered, so that the score is known and not just what is there so far. */
    public boolean isComplete() {
        return unanswered == 0;
    }
}
