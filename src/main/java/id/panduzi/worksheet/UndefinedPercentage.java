package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;

/**
 * What a percentage is worth whose base is zero (no complaints, no services listed, none to some violations). The law
 * does not say; each ruleset chooses, and the scorecard always tells what the other reading would have given.
 */
public enum UndefinedPercentage {
    /** Nothing: how the product ships. */
    ZERO,
    /** The item's whole weight. */
    ONE;

    ExactNumber value() {
        return this == ZERO ? ExactNumber.ZERO : ExactNumber.ONE;
    }

    UndefinedPercentage other() {
        return this == ZERO ? ONE : ZERO;
    }
}
