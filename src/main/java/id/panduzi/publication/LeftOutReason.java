package id.panduzi.publication;

/** Why a named proposal would not move; the first that holds, in this order. */
public enum LeftOutReason {
    /** Decided, withdrawn or closed. */
    ENDED,
    /** It follows the law of the day until its letter is sent. */
    NOT_SUBMITTED,
    /** It stands under these rules already. */
    SAME_RULES,
    /** It is not of the agency, kind, stage or year that was chosen as well. */
    OTHER_GROUP,
    /** More were named than move at once. */
    LATER
}
