package id.panduzi.publication;

/** What can keep a draft from becoming law. */
public enum ObstacleKind {
    /** Its files are not sound. */
    FAULTS,
    /** The proof of its tables blocks. */
    PROOF,
    /** Boundary cases wait for an editor. */
    BOUNDARIES,
    /** Confirmed boundary cases are answered otherwise, by the compiled tables or by Camunda's engine. */
    REPLAY,
    /** No number in the state gazette. */
    GAZETTE,
    /** Its day has begun somewhere in the country. */
    DAY,
    /** Its tag was given before. */
    TAG
}
