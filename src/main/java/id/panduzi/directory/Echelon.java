package id.panduzi.directory;

/**
 * How high the head of a unit stands. In a ministry or institution a unit below {@link #I} needs a preliminary
 * assessment before the internal evaluation; shown as the message {@code Echelon.<CONSTANT>}.
 */
public enum Echelon {
    I,
    II,
    III,
    IV,
    /** The head of a service office or school may hold none. */
    NONE
}
