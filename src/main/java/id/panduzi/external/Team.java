package id.panduzi.external;

/** For which part people of the national team are chosen. */
enum Team {
    EVALUATION,
    VISIT
}
