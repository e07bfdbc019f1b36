package id.panduzi.directory;

/** What a unit does for the public, as far as a regulation asks; shown as the message {@code UnitKind.<CONSTANT>}. */
public enum UnitKind {
    ORDINARY,
    /** Regional public hospital (RSUD). */
    HOSPITAL,
    /** Population and civil registration office (Disdukcapil). */
    CIVIL_REGISTRY,
    /** Vehicle registration and tax counter (Samsat). */
    SAMSAT,
    /** One-stop licensing counter (PTSP). */
    ONE_STOP,
    /** Education office. */
    EDUCATION,
    /** Manpower office. */
    MANPOWER;

    /** Whether a regional government may propose such a unit on the affirmative path (PermenPANRB 5/2024). */
    public boolean affirmative() {
        return this != ORDINARY;
    }
}
