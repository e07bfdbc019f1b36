package id.panduzi.evidence;

import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.TooLarge;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Receives files and gives them back. Whoever calls checks that the reader may see the subject: every answer names it.
 */
@Service
public class Evidence {

    private final EvidenceDoor door;
    private final EvidenceStore store;
    private final ReceivedFiles files;
    private final StoredReadings readings;
    private final Journal journal;
    private final TransactionOperations transactions;
    private final Clock clock;

    Evidence(
            EvidenceDoor door,
            EvidenceStore store,
            ReceivedFiles files,
            StoredReadings readings,
            Journal journal,
            TransactionOperations transactions,
            Clock clock) {
        this.door = door;
        this.store = store;
        this.files = files;
        this.readings = readings;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Bytes of the largest file taken. */
    public long largest() {
        return door.largest();
    }

    /**
     * Puts the bytes in safety, outside of any transaction: an upload may take minutes. They belong to nobody before
     * {@link #receive(NewEvidence, KeptFile)}; the same bytes again are kept once. After a failure nothing is kept.
     *
     * @throws InvalidInput for {@code file} if it is empty, or plainly of a type that is not allowed
     * @throws TooLarge if there are more bytes than {@code panduzi.evidence.max-size}
     */
    public KeptFile keep(InputStream content) {
        return door.let(content);
    }

    /** Records that somebody handed in what was kept, and has it read soon after the commit. */
    @Transactional
    public Received receive(NewEvidence what, KeptFile file) {
        readings.await(file.sha256(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        Received received =
                files.save(ReceivedFile.receive(what, file, clock.instant())).received();
        journal.record(deed(what, received));
        return received;
    }

    private static Deed deed(NewEvidence what, Received received) {
        return new Deed(
                Subject.proposal(what.subject()),
                what.uploader().actor(),
                "receiveEvidence",
                what.stage(),
                what.ruleset(),
                List.of(received.sha256()),
                Map.of(
                        "name", received.name(),
                        "kind", received.kind().map(DocumentKind::name).orElse(""),
                        "items", received.items()));
    }

    /**
     * Keeps the bytes and records their receipt.
     *
     * @throws InvalidInput as {@link #keep}
     * @throws TooLarge as {@link #keep}
     */
    public Received receive(NewEvidence what, InputStream content) {
        KeptFile file = keep(content);
        return Objects.requireNonNull(transactions.execute(status -> receive(what, file)));
    }

    /**
     * One receipt.
     *
     * @throws Absent if there is no such receipt
     */
    @Transactional(readOnly = true)
    public Received find(EvidenceId id) {
        return files.findById(id)
                .orElseThrow(() -> new Absent("evidence " + id))
                .received();
    }

    /** All of a proposal, in the order of receipt. */
    @Transactional(readOnly = true)
    public List<Received> of(String subject) {
        return files.of(subject).stream().map(ReceivedFile::received).toList();
    }

    /** All of a proposal that is evidence for one item of its worksheet, in the order of receipt. */
    @Transactional(readOnly = true)
    public List<Received> linkedTo(String subject, String item) {
        return files.linkedTo(subject, item).stream()
                .map(ReceivedFile::received)
                .toList();
    }

    /** How far the reading of everything of a proposal has come, by SHA-256. */
    @Transactional(readOnly = true)
    public Map<String, ReadingProgress> progress(String subject) {
        return readings.progressOf(subject).stream()
                .collect(Collectors.toMap(ReadingProgress::sha256, Function.identity()));
    }

    /** The SHA-256 of everything a proposal has, without repetition. */
    @Transactional(readOnly = true)
    public Set<String> hashes(String subject) {
        return files.hashes(subject);
    }

    /**
     * The bytes, as received. Close it.
     *
     * @throws Absent if there is no such receipt
     */
    public Content content(EvidenceId id) {
        Received received = find(id);
        return new Content(received, store.open(received.sha256()));
    }

    /**
     * What the reader found, or that it has not been there yet.
     *
     * @throws Absent if there is no such receipt
     */
    @Transactional(readOnly = true)
    public Reading reading(EvidenceId id) {
        return readings.findById(find(id).sha256())
                .orElseThrow(() -> new Absent("reading of " + id))
                .reading();
    }
}
