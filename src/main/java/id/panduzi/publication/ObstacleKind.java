package id.panduzi.publication;

/** What can keep a draft from becoming law. */
public enum ObstacleKind {
    /** Its files are not sound. */
    FAULTS,
    /** No number in the state gazette. */
    GAZETTE,
    /** Its day has begun somewhere in the country. */
    DAY,
    /** Its tag was given before. */
    TAG
}
