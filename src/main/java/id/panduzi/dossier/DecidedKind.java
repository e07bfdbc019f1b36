package id.panduzi.dossier;

import java.util.Arrays;
import java.util.Optional;

/** What kept decisions are about; shown as the message {@code DecidedKind.<CONSTANT>}. */
public enum DecidedKind {
    PRIORITY("priority"),
    INTERNAL_EVALUATION("internalEvaluation"),
    ELIGIBILITY("eligibility"),
    ALLOWANCE("allowance"),
    CHECKS("checks"),
    OBJECTION("objection"),
    DESK("desk"),
    INTERVIEW("interview"),
    FIELD_VISIT("fieldVisit"),
    CLEARANCE("clearance"),
    PANEL("panel"),
    AWARD("award"),
    REVOCATION("revocation");

    private final String key;

    DecidedKind(String key) {
        this.key = key;
    }

    /** The kind that decision records name so. */
    public static Optional<DecidedKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
