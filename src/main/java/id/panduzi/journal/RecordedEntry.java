package id.panduzi.journal;

import com.fasterxml.jackson.core.type.TypeReference;
import id.panduzi.digest.CanonicalJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An entry as its row; details and evidence stand there as the JSON that their hash was taken of. */
@Entity
@Immutable
@Table(name = "journal_entry")
class RecordedEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    private String subjectKind;
    private String subjectKey;
    private long sequence;
    private Instant at;
    private String actorUsername;
    private String actorName;
    private @Nullable String actorRole;
    private @Nullable String actorOnBehalfOf;
    private String what;
    private @Nullable String stage;

    @Column(name = "ruleset_tag")
    private @Nullable String ruleset;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String evidence;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String details;

    private String previousHash;
    private String hash = "";

    @Transient
    private boolean fresh;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RecordedEntry() {}

    private RecordedEntry(Head head, Deed deed, Instant now) {
        this.id = UUID.randomUUID();
        this.subjectKind = deed.subject().kind().key();
        this.subjectKey = CanonicalJson.storable(deed.subject().key());
        this.sequence = head.getSequence() + 1;
        this.at = now.truncatedTo(ChronoUnit.MILLIS);
        this.actorUsername = CanonicalJson.storable(deed.actor().username());
        this.actorName = CanonicalJson.storable(deed.actor().name());
        this.actorRole = deed.actor().role();
        this.actorOnBehalfOf = deed.actor().onBehalfOf();
        this.what = deed.what();
        this.stage = deed.stage();
        this.ruleset = deed.ruleset();
        this.evidence = CanonicalJson.write(deed.evidence());
        this.details = CanonicalJson.write(deed.details());
        this.previousHash = head.getHash();
    }

    static RecordedEntry after(Head head, Deed deed, Instant now) {
        RecordedEntry entry = new RecordedEntry(head, deed, now);
        entry.hash = Fingerprint.of(entry.entry());
        entry.fresh = true;
        return entry;
    }

    long sequence() {
        return sequence;
    }

    String hash() {
        return hash;
    }

    boolean follows(String lastHash) {
        return previousHash.equals(lastHash);
    }

    /** True if nothing in the row has changed since its hash was taken, not even the spelling of its JSON. */
    boolean isIntact() {
        try {
            Entry entry = entry();
            return hash.equals(Fingerprint.of(entry))
                    && details.equals(CanonicalJson.write(entry.details()))
                    && evidence.equals(CanonicalJson.write(entry.evidence()));
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            return false;
        }
    }

    Entry entry() {
        return new Entry(
                id,
                new Subject(SubjectKind.of(subjectKind), subjectKey),
                sequence,
                at,
                new Actor(actorUsername, actorName, actorRole, actorOnBehalfOf),
                what,
                stage,
                ruleset,
                CanonicalJson.read(evidence, new TypeReference<List<String>>() {}),
                CanonicalJson.read(details, new TypeReference<Map<String, Object>>() {}),
                previousHash,
                hash);
    }

    /** For Spring Data, like {@link #isNew()}. */
    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
