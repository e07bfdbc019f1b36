package id.panduzi.internalevaluation;

/** Who judged, in the order of an internal evaluation. */
enum JudgmentKind {
    /** Nobody yet: from here on everything is judged anew. */
    BEGINNING,
    SELF_ASSESSMENT,
    PRELIMINARY,
    EVALUATION,
    LEAD_REVIEW,
    TECHNICAL_REVIEW;

    boolean isOfEvaluator() {
        return compareTo(SELF_ASSESSMENT) > 0;
    }
}
