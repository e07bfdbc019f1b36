package id.panduzi.dossier;

import java.util.Locale;

/** How a stage of a proposal stands; shown as the message {@code StageState.<CONSTANT>}. */
public enum StageState {
    DONE,
    NOW,
    /** The proposal ended here. */
    ENDED,
    AHEAD;

    /** The class that draws it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
