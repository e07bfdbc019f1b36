package id.panduzi.whatif;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Rules held against all past and running cases, once.
 *
 * @param subject what is tried
 * @param contentHash of its files as they were tried
 * @param askedBy username
 * @param leftBehind whether it runs nowhere any more, since the node that ran it stopped: it takes seconds, so it is
 *     simply begun anew
 * @param total decisions to look at
 * @param effect once it is done
 */
public record Trial(
        UUID id,
        String subject,
        String contentHash,
        TrialState state,
        String askedBy,
        Instant askedAt,
        boolean leftBehind,
        long total,
        long done,
        Optional<Effect> effect) {

    public boolean isRunning() {
        return state == TrialState.RUNNING && !leftBehind;
    }

    public boolean isDone() {
        return state == TrialState.DONE;
    }

    /** Whether it says what these rules do, as they stand now. */
    public boolean isOf(Candidate candidate) {
        return contentHash.equals(candidate.contentHash());
    }

    /** Of 100. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }
}
