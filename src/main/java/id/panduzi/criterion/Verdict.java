package id.panduzi.criterion;

import java.util.Collection;

/** What came out. Not known is never met. */
public enum Verdict {
    MET("met"),
    NOT_MET("notMet"),
    NOT_KNOWN("notKnown");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** One not met makes the whole not met; else one not known makes it not known; else it is met. */
    static Verdict ofAll(Collection<Verdict> verdicts) {
        if (verdicts.contains(NOT_MET)) {
            return NOT_MET;
        }
        return verdicts.contains(NOT_KNOWN) ? NOT_KNOWN : MET;
    }
}
