package id.panduzi.directory;

import id.panduzi.problem.FieldError;

/** Why somebody may not evaluate a unit. */
public enum ConflictOfInterest {
    WORKS_IN_UNIT,
    WORKED_IN_UNIT;

    /**
     * The refusal of an assignment.
     *
     * @param field where the person was named
     * @param person username or name, as it was sent
     */
    public FieldError at(String field, String person) {
        return FieldError.of(field, this == WORKS_IN_UNIT ? "worksInUnit" : "workedInUnit", person);
    }
}
