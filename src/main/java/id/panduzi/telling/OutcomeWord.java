package id.panduzi.telling;

import java.util.Arrays;
import java.util.Optional;

/** How something came out, as tasks and decision records say it; shown as the message {@code OutcomeWord.<CONSTANT>}. */
public enum OutcomeWord {
    MEETS("meets", ActLook.GOOD),
    DOES_NOT_MEET("doesNotMeet", ActLook.BAD),
    RETURN("return", ActLook.RETURNED),
    APPROVE("approve", ActLook.GOOD),
    SEND_BACK("sendBack", ActLook.RETURNED),
    REFUSE("refuse", ActLook.BAD),
    MET("met", ActLook.GOOD),
    NOT_MET("notMet", ActLook.BAD),
    NOT_KNOWN("notKnown", ActLook.RETURNED),
    PASSED("passed", ActLook.GOOD),
    WITH_NOTES("withNotes", ActLook.RETURNED),
    FAILED("failed", ActLook.BAD),
    UPHELD("upheld", ActLook.GOOD),
    DENIED("denied", ActLook.BAD),
    CONTINUE("continue", ActLook.GOOD),
    FAIL("fail", ActLook.BAD),
    TO_PANEL("toPanel", ActLook.RETURNED),
    CLEAR("clear", ActLook.GOOD),
    NOT_CLEAR("notClear", ActLook.RETURNED),
    AWARD("award", ActLook.GOOD),
    COACH("coach", ActLook.BAD),
    STILL_MEETS("stillMeets", ActLook.GOOD),
    NO_LONGER("noLonger", ActLook.BAD),
    KEEP("keep", ActLook.GOOD),
    REVOKE("revoke", ActLook.BAD);

    private final String key;
    private final ActLook look;

    OutcomeWord(String key, ActLook look) {
        this.key = key;
        this.look = look;
    }

    /** The outcome of that name on the wire. */
    public static Optional<OutcomeWord> find(String key) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.key.equals(key))
                .findFirst();
    }

    public ActLook look() {
        return look;
    }
}
