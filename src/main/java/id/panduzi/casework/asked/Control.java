package id.panduzi.casework.asked;

/** What a field is filled in with on a page. */
public enum Control {
    LINE,
    PARAGRAPHS,
    DATE,
    NUMBER,
    /** Yes, or nothing said. */
    TICK,
    RADIOS,
    SELECT,
    /** Any of several. */
    TICKS,
    ROWS,
    GROUP
}
