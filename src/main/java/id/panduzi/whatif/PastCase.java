package id.panduzi.whatif;

import id.panduzi.criterion.Verdict;
import java.util.UUID;

/**
 * One case as a table decided it: the latest decision on a proposal and a question.
 *
 * @param outcome key of the verdict on record
 * @param facts as {@link FactBytes} writes them
 */
@SuppressWarnings("ArrayRecordComponent") // read once and gone; a copy of each would be all that a replay does
record PastCase(
        UUID proposal,
        String question,
        String award,
        UUID agency,
        String agencyKind,
        String unitKind,
        short season,
        String ruleset,
        String outcome,
        byte[] facts) {

    /** What was decided, as it stands on record. */
    Verdict verdict() {
        return switch (outcome) {
            case "met" -> Verdict.MET;
            case "notMet" -> Verdict.NOT_MET;
            default -> Verdict.NOT_KNOWN;
        };
    }

    boolean isSameAs(PastCase other) {
        return proposal.equals(other.proposal) && question.equals(other.question);
    }
}
