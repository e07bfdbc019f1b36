package id.panduzi.evidence;

import id.panduzi.directory.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "evidence")
class ReceivedFile {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvidenceId id;

    private String subject;
    private String sha256;
    private long size;
    private String name;
    private @Nullable String kind;
    private Instant receivedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "uploaded_by"))
    private AccountId uploadedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 200)
    @CollectionTable(name = "evidence_item", joinColumns = @JoinColumn(name = "evidence_id"))
    @Column(name = "item")
    private Set<String> items;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReceivedFile() {}

    private ReceivedFile(NewEvidence what, KeptFile file, Instant now) {
        this.id = EvidenceId.fresh();
        this.subject = what.subject();
        this.sha256 = file.sha256();
        this.size = file.size();
        this.name = what.name();
        this.kind = what.kind().map(DocumentKind::name).orElse(null);
        this.receivedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.uploadedBy = what.uploader().id();
        this.items = new TreeSet<>(what.items());
    }

    static ReceivedFile receive(NewEvidence what, KeptFile file, Instant now) {
        return new ReceivedFile(what, file, now);
    }

    Received received() {
        Optional<DocumentKind> said = Optional.ofNullable(kind).map(DocumentKind::valueOf);
        List<String> sorted = items.stream().sorted().toList();
        return new Received(id, subject, sha256, size, name, said, sorted, receivedAt, uploadedBy);
    }
}
