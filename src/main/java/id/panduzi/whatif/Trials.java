package id.panduzi.whatif;

import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins trials of rules, finds them again and cancels them, for those who work on rules or oversee. A trial runs on the
 * node that was asked and is seen from all; if that node stops, it is begun anew, which takes seconds.
 */
@Service
@Transactional(readOnly = true)
public class Trials {

    private final StoredTrials trials;
    private final PastCases cases;
    private final TrialText text;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Trials(
            StoredTrials trials,
            PastCases cases,
            TrialText text,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.trials = trials;
        this.cases = cases;
        this.text = text;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins one, or joins the one that runs.
     *
     * @throws id.panduzi.problem.NotAllowed unless the caller works on rules or oversees
     */
    @Transactional
    public Trial begin(Candidate candidate, SignedIn asker) {
        Readers.require(asker);
        Optional<Trial> last = newest(candidate, asker);
        return last.filter(Trial::isRunning)
                .filter(running -> running.isOf(candidate))
                .orElseGet(() -> begun(candidate, asker, after(last)));
    }

    /** The last one of these rules, whether or not they have changed since. */
    public Optional<Trial> newest(Candidate candidate, SignedIn reader) {
        Readers.require(reader);
        return trials.newest(candidate.subject(), Limit.of(1)).stream()
                .findFirst()
                .map(this::known);
    }

    /** Ends it wherever it runs; one that has ended stays as it is. */
    @Transactional
    public void cancel(UUID trial, SignedIn canceller) {
        Readers.require(canceller);
        if (trials.findById(trial).isEmpty()) {
            throw new Absent("trial");
        }
        trials.end(trial, TrialState.CANCELLED, clock.instant());
    }

    private Trial begun(Candidate candidate, SignedIn asker, Instant moment) {
        StoredTrial trial = trials.save(new StoredTrial(candidate, asker.username(), cases.count(), moment));
        Subject subject = Subject.ruleset(candidate.ruleset().tag().toString());
        journal.record(Deed.of(
                subject,
                asker.actor(),
                "tryRules",
                Map.of("subject", candidate.subject(), "files", candidate.contentHash())));
        events.publishEvent(new TrialBegun(trial.getId(), candidate));
        return known(trial);
    }

    /** Now; of two that are asked for at once, one comes later all the same. */
    private Instant after(Optional<Trial> last) {
        Instant now = clock.instant();
        return last.map(trial -> trial.askedAt().plusMillis(1))
                .filter(now::isBefore)
                .orElse(now);
    }

    private Trial known(StoredTrial trial) {
        return trial.trial(clock.instant(), text::effect);
    }
}
