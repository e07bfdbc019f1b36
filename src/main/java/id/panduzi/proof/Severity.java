package id.panduzi.proof;

/** What a note means for publication. */
public enum Severity {
    /** The table cannot be published like this. */
    BLOCKS,
    /** Worth knowing; it may well be meant. */
    NOTICE
}
