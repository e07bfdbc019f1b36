package id.panduzi.journal;

import java.util.Locale;

/** Why a chain does not hold. */
public enum Damage {
    /** The entry's content is not what its hash was taken of. */
    HASH,
    /** The entry is missing, and a later one is there. */
    GAP,
    /** The entry does not follow the one before it: one of them was replaced or moved. */
    ORDER,
    /** The chain does not end where it was last written: its end was cut off or added, or the head replaced. */
    HEAD;

    /** As in the API: {@code hash}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
