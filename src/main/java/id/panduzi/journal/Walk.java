package id.panduzi.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A walk along one chain, until it ends or the first thing is wrong. */
final class Walk {

    private final Subject subject;
    private long entries;
    private String lastHash = Fingerprint.NONE;
    private @Nullable Broken broken;

    Walk(Subject subject) {
        this.subject = subject;
    }

    /** How many entries held. */
    long entries() {
        return entries;
    }

    Optional<Broken> broken() {
        return Optional.ofNullable(broken);
    }

    void pass(RecordedEntry entry) {
        if (broken != null) {
            return;
        }
        long expected = entries + 1;
        if (entry.sequence() != expected) {
            breaksAt(expected, Damage.GAP);
        } else if (!entry.follows(lastHash)) {
            breaksAt(expected, Damage.ORDER);
        } else if (!entry.isIntact()) {
            breaksAt(expected, Damage.HASH);
        } else {
            entries = expected;
            lastHash = entry.hash();
        }
    }

    /** Compares the last entry with what was last written. */
    void end(Optional<Head> head) {
        long written = head.map(Head::getSequence).orElse(0L);
        String hash = head.map(Head::getHash).orElse(Fingerprint.NONE);
        if (broken == null && (written != entries || !hash.equals(lastHash))) {
            breaksAt(written == entries ? Math.max(entries, 1) : Math.min(written, entries) + 1, Damage.HEAD);
        }
    }

    private void breaksAt(long sequence, Damage why) {
        broken = new Broken(subject, sequence, why);
    }
}
