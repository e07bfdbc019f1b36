package id.panduzi.sheet;

import java.util.Arrays;
import java.util.Optional;

/** Why something went back; the constant is the word on the wire, its name the message {@code ReturnReason.<CONSTANT>}. */
public enum ReturnReason {
    EVIDENCE_MISSING,
    EVIDENCE_UNREADABLE,
    EVIDENCE_IRRELEVANT,
    EVIDENCE_OUT_OF_PERIOD,
    EVIDENCE_INCONSISTENT,
    ANSWER_TOO_HIGH,
    ANSWER_TOO_LOW,
    EXPLANATION_NEEDED,
    DOCUMENT_FORM,
    CRITERION_NOT_MET,
    OTHER;

    public static Optional<ReturnReason> find(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }

    static String[] names() {
        return Arrays.stream(values()).map(ReturnReason::name).toArray(String[]::new);
    }
}
