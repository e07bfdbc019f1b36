package id.panduzi.evidence;

import java.util.Locale;

/** How far the reading of a file has come. */
public enum ReadingState {
    /** Not read yet. */
    PENDING,
    /** Its text is known. */
    READ,
    /** Evidence all the same, but its text is not known; the reason says why. */
    UNREAD,
    /** The bytes turned out to be something that evidence may not be; the reason says why. */
    REFUSED;

    /** The word on the wire and in the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ReadingState of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
