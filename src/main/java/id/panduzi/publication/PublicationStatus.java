package id.panduzi.publication;

import java.util.Locale;

/** Where a draft stands on its way to law. */
public enum PublicationStatus {
    /** Proposed; somebody else is to decide. */
    WAITING,
    /** Handed back to its editors, with a note. */
    RETURNED,
    /** Law, from its day on. */
    PUBLISHED,
    /** Taken back before its day. */
    WITHDRAWN;

    /** As in the API and in the journal. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
