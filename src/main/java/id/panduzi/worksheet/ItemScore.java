package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;

/**
 * What one scored item gives.
 *
 * @param value from 0 to 1
 * @param score points: value times {@link Item#weight()}
 * @param answered for a computed item: all its counts are filled, those the formula does not use among them
 */
public record ItemScore(Item item, ExactNumber value, ExactNumber score, boolean answered) {

    /** Points it can still give. */
    public ExactNumber gain() {
        return item.weight().minus(score);
    }
}
