package id.panduzi.telling;

/** How the value of a detail is written. */
enum DetailKind {
    DAY,
    TEXT,
    NUMBER,
    YES_NO,
    PERSON,
    PEOPLE,
    ROLE,
    TASK,
    SERVED_PARTY,
    AWARD,
    LEVEL,
    DOCUMENT,
    /** Sentences that somebody wrote; they stand by themselves. */
    PROSE
}
