package id.panduzi.whatif;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a trial writes while it reads: each line in a transaction of its own, so that every node sees how far it is and
 * any node may cancel it.
 */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class TrialBook {

    private final StoredTrials trials;
    private final StoredChanges changes;
    private final TrialText text;
    private final Clock clock;

    TrialBook(StoredTrials trials, StoredChanges changes, TrialText text, Clock clock) {
        this.trials = trials;
        this.changes = changes;
        this.text = text;
        this.clock = clock;
    }

    /** False if nobody waits for it any more. */
    boolean progress(UUID trial, long done) {
        return trials.progress(trial, done, clock.instant()) > 0;
    }

    void add(UUID trial, List<Changed> changed) {
        changes.add(trial, text.rows(changed));
    }

    /** With the number of proposals that keep their rules, and of those that do not yet have any for good. */
    void finish(UUID trial, String subject, Tally tally, long millis) {
        Effect effect = tally.effect(trials.countRunning(true), trials.countRunning(false), millis);
        if (trials.finish(trial, text.write(effect), clock.instant()) > 0) {
            changes.forgetBefore(subject, trial);
        }
    }

    void fail(UUID trial) {
        trials.end(trial, TrialState.FAILED, clock.instant());
    }
}
