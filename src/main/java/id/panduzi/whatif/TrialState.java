package id.panduzi.whatif;

/** How far a trial is; shown as the message {@code TrialState.<CONSTANT>}. */
public enum TrialState {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;
}
