package id.panduzi.journal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only record of every act. Whoever changes something records it here in the same transaction, so that there
 * is no act without an entry and no entry without its act. Nothing in it can be changed or removed: triggers refuse it,
 * and whoever gets past them breaks a chain of hashes.
 */
@Service
public class Journal {

    private final RecordedEntries entries;
    private final Verifier verifier;
    private final Clock clock;

    Journal(RecordedEntries entries, Verifier verifier, Clock clock) {
        this.entries = entries;
        this.verifier = verifier;
        this.clock = clock;
    }

    /**
     * Adds an entry to the chain of its subject, in the caller's transaction. Acts on one subject take turns from here
     * to the end of their transactions.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside of a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry record(Deed deed) {
        String kind = deed.subject().kind().key();
        String key = deed.subject().key();
        RecordedEntry entry = entries.save(RecordedEntry.after(lockedHead(kind, key), deed, clock.instant()));
        entries.advance(kind, key, entry.sequence(), entry.hash());
        return entry.entry();
    }

    /**
     * What was done to a subject, oldest first; empty for a subject nobody has acted on. Scope is the caller's to check.
     *
     * @param afterSequence sequence of the last entry already seen; 0 for the beginning
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<Entry> timeline(Subject subject, long afterSequence, int most) {
        return entries.after(subject.kind().key(), subject.key(), afterSequence, Limit.of(most)).stream()
                .map(RecordedEntry::entry)
                .toList();
    }

    /**
     * What was done to a subject, newest first. Scope is the caller's to check.
     *
     * @param beforeSequence sequence of the last entry already seen; {@code Long.MAX_VALUE} for the newest
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<Entry> newest(Subject subject, long beforeSequence, int most) {
        return entries.before(subject.kind().key(), subject.key(), beforeSequence, Limit.of(most)).stream()
                .map(RecordedEntry::entry)
                .toList();
    }

    /**
     * The newest acts of these names, oldest first. Scope is the caller's to check.
     *
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<Entry> acts(Subject subject, Collection<String> what, int most) {
        List<Entry> acts = new ArrayList<>();
        entries.of(subject.kind().key(), subject.key(), what, Limit.of(most))
                .forEach(entry -> acts.add(0, entry.entry()));
        return acts;
    }

    /** When acts of these names were done to a subject, oldest first. Scope is the caller's to check. */
    @Transactional(readOnly = true)
    public List<Milestone> milestones(Subject subject, Collection<String> what) {
        return entries.milestones(subject.kind().key(), subject.key(), what);
    }

    /** Usernames of all who did acts of these names to a subject, and of all for whom somebody did. */
    @Transactional(readOnly = true)
    public Set<String> doers(Subject subject, Collection<String> what) {
        Set<String> doers = new TreeSet<>(entries.actors(subject.kind().key(), subject.key(), what));
        doers.addAll(entries.represented(subject.kind().key(), subject.key(), what));
        return doers;
    }

    /** The first broken entry of a subject's chain; empty if everything committed so far stands as it was written. */
    public Optional<Broken> verify(Subject subject) {
        return verifier.verify(subject);
    }

    /** The first broken entry of every chain that does not hold. */
    public List<Broken> verifyAll() {
        return verification().broken();
    }

    /** Like {@link #verifyAll()}, and says how much was looked at. */
    public Verification verification() {
        return verifier.verifyAll();
    }

    private Head lockedHead(String kind, String key) {
        return entries.lockedHead(kind, key).orElseGet(() -> {
            entries.begin(kind, key, Fingerprint.NONE);
            return entries.lockedHead(kind, key).orElseThrow();
        });
    }
}
