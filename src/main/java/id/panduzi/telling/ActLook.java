package id.panduzi.telling;

import java.util.Locale;

/** How an act looks in a list of acts: the same for every act of its kind. */
public enum ActLook {
    /** Somebody did a task. */
    DONE,
    /** Something went well for the unit. */
    GOOD,
    /** Something came back to the unit, or has a note. */
    RETURNED,
    /** Something went against the unit. */
    BAD,
    /** A stage began or ended. */
    STAGE,
    /** Worth a line and no more. */
    QUIET;

    /** The class that draws it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
