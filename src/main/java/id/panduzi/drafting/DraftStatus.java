package id.panduzi.drafting;

import java.util.Locale;

/** Where a draft stands; only one that is being edited changes. */
public enum DraftStatus {
    /** Editors change it. */
    EDITING,
    /** It waits for its approver. */
    PROPOSED,
    /** It has become a ruleset. */
    PUBLISHED,
    /** Given up; its tag may be begun anew. */
    DISCARDED,
    /** It had become a ruleset that was taken back before its day; its tag stays taken. */
    WITHDRAWN;

    /** As in the API: {@code editing}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
