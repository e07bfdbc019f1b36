package id.panduzi.proposal;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Where a proposal stands in its life; shown as the message {@code Stage.<CONSTANT>}. */
public enum Stage {
    DECLARATION("declaration"),
    ASSESSMENT("assessment"),
    INTERNAL_EVALUATION("internalEvaluation"),
    PROPOSAL_CHECKS("proposalChecks"),
    EXTERNAL_EVALUATION("externalEvaluation"),
    FIELD_VISIT("fieldVisit"),
    AWARD_DECISION("awardDecision"),
    MONITORING("monitoring");

    private final String key;

    Stage(String key) {
        this.key = key;
    }

    /** The stage of that name on the wire. */
    public static Optional<Stage> find(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key.equals(key)).findFirst();
    }

    /** As on the wire: {@code proposalChecks}. */
    public String key() {
        return key;
    }

    public boolean isBefore(Stage other) {
        return compareTo(other) < 0;
    }

    /** From the checks a proposal may go back: where the law changed meanwhile, the internal team confirms anew. */
    boolean mayLeadTo(Stage next) {
        return successors().contains(next);
    }

    private Set<Stage> successors() {
        return switch (this) {
            case DECLARATION -> Set.of(ASSESSMENT);
            case ASSESSMENT -> Set.of(INTERNAL_EVALUATION);
            case INTERNAL_EVALUATION -> Set.of(PROPOSAL_CHECKS);
            case PROPOSAL_CHECKS -> Set.of(EXTERNAL_EVALUATION, INTERNAL_EVALUATION);
            case EXTERNAL_EVALUATION -> Set.of(FIELD_VISIT);
            case FIELD_VISIT -> Set.of(AWARD_DECISION);
            case AWARD_DECISION -> Set.of(MONITORING);
            case MONITORING -> Set.of();
        };
    }
}
