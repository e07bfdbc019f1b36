package id.panduzi.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks chains from their first entry to their head. Every chain is read in a snapshot of its own: what is written
 * meanwhile looks like no damage, and a long look at everything holds up nobody.
 */
@Component
class Verifier {

    private static final Limit PAGE = Limit.of(500);

    private final RecordedEntries entries;
    private final TransactionTemplate snapshot;

    Verifier(RecordedEntries entries, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    Optional<Broken> verify(Subject subject) {
        return walk(subject).broken();
    }

    Verification verifyAll() {
        List<Walk> walks = new ArrayList<>();
        entries.chains().forEach(chain -> walks.add(walk(chain.subject())));
        long read = walks.stream().mapToLong(Walk::entries).sum();
        List<Broken> broken =
                walks.stream().flatMap(walk -> walk.broken().stream()).toList();
        return new Verification(read, walks.size(), broken);
    }

    private Walk walk(Subject subject) {
        return Objects.requireNonNull(snapshot.execute(status -> {
            Walk walk = new Walk(subject);
            List<RecordedEntry> page;
            do {
                page = entries.after(subject.kind().key(), subject.key(), walk.entries(), PAGE);
                page.forEach(walk::pass);
            } while (page.size() == PAGE.max() && walk.broken().isEmpty());
            walk.end(entries.head(subject.kind().key(), subject.key()));
            return walk;
        }));
    }
}
