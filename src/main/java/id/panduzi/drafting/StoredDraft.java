package id.panduzi.drafting;

import id.panduzi.directory.AccountId;
import id.panduzi.problem.Conflict;
import id.panduzi.regulation.RulesetFiles;
import id.panduzi.regulation.RulesetTag;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The aggregate behind {@link Draft}: guards its files and where it stands. */
@Entity
@Table(name = "draft")
class StoredDraft {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DraftId id;

    private String tag;

    /** Keeps a tag from being drafted twice. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable String takenTag;

    private @Nullable String basedOn;

    @Enumerated(EnumType.STRING)
    private DraftStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "created_by"))
    private AccountId createdBy;

    private String createdByName;
    private Instant createdAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    private String changedByName;
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "draft_file", joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "name", length = 80)
    private Map<String, StoredFile> files = new TreeMap<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredDraft() {}

    StoredDraft(RulesetTag tag, @Nullable RulesetTag basedOn, RulesetFiles files, Editor editor, Instant now) {
        this.id = DraftId.fresh();
        this.tag = tag.toString();
        this.takenTag = tag.toString();
        this.basedOn = basedOn == null ? null : basedOn.toString();
        this.status = DraftStatus.EDITING;
        this.createdBy = editor.id();
        this.createdByName = editor.name();
        this.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.changedBy = editor.id();
        this.changedByName = editor.name();
        this.changedAt = createdAt;
        files.files().forEach((name, content) -> this.files.put(name, StoredFile.first(content)));
    }

    /**
     * Takes over a file.
     *
     * @throws Conflict if somebody else changed it after that version, or the draft is no longer edited
     */
    void change(String file, long baseVersion, byte[] content, Editor editor, Instant now) {
        require(DraftStatus.EDITING);
        requireVersion(file, baseVersion);
        files.compute(file, (name, before) -> before == null ? StoredFile.first(content) : before.changedTo(content));
        this.changedBy = editor.id();
        this.changedByName = editor.name();
        this.changedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Takes another tag.
     *
     * @param renamed files that name it
     * @throws Conflict if it is no longer edited
     */
    void rename(RulesetTag other, Map<String, byte[]> renamed, Editor editor, Instant now) {
        require(DraftStatus.EDITING);
        this.tag = other.toString();
        this.takenTag = other.toString();
        renamed.forEach((file, content) -> files.computeIfPresent(file, (name, before) -> before.renamedTo(content)));
        this.changedBy = editor.id();
        this.changedByName = editor.name();
        this.changedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws Conflict if somebody else changed the file after that version */
    void requireVersion(String file, long baseVersion) {
        StoredFile stored = files.get(file);
        long now = stored == null ? 0 : stored.version();
        if (now != baseVersion) {
            throw new Conflict(file + " was changed meanwhile", now, null);
        }
    }

    /** @throws Conflict if it stands elsewhere */
    void require(DraftStatus expected) {
        if (status != expected) {
            throw new Conflict("the draft is " + status, null, status.key());
        }
    }

    void discard() {
        become(DraftStatus.EDITING, DraftStatus.DISCARDED);
        this.takenTag = null;
    }

    /** @throws Conflict if it does not stand at {@code before} */
    void become(DraftStatus before, DraftStatus after) {
        require(before);
        this.status = after;
    }

    Draft draft() {
        Map<String, Long> versions = new TreeMap<>();
        files.forEach((name, file) -> versions.put(name, file.version()));
        return new Draft(
                id,
                tag(tag),
                basedOn == null ? null : tag(basedOn),
                status,
                contents(),
                versions,
                new Editor(createdBy, createdByName),
                createdAt,
                new Editor(changedBy, changedByName),
                changedAt);
    }

    private RulesetFiles contents() {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach((name, file) -> contents.put(name, file.content()));
        return new RulesetFiles("draft " + tag, contents);
    }

    private static RulesetTag tag(String text) {
        return RulesetTag.read(text).orElseThrow();
    }
}
