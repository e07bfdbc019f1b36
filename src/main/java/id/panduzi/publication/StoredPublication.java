package id.panduzi.publication;

import id.panduzi.drafting.DraftId;
import id.panduzi.problem.Conflict;
import id.panduzi.regulation.RulesetTag;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The aggregate behind {@link Publication}: guards the order of its steps. */
@Entity
@Table(name = "publication")
class StoredPublication {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "draft_id"))
    private DraftId draft;

    private String tag;

    @Enumerated(EnumType.STRING)
    private PublicationStatus status;

    private String contentHash;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "name", column = @Column(name = "proposed_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "proposed_at"))
    @AttributeOverride(name = "words", column = @Column(name = "proposed_because"))
    private Signature proposal;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "decided_at"))
    @AttributeOverride(name = "words", column = @Column(name = "decided_because"))
    private @Nullable Signature decision;

    @Embedded
    @AttributeOverride(name = "username", column = @Column(name = "withdrawn_by"))
    @AttributeOverride(name = "name", column = @Column(name = "withdrawn_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "withdrawn_at"))
    @AttributeOverride(name = "words", column = @Column(name = "withdrawn_because"))
    private @Nullable Signature withdrawal;

    /** Of two who decide at once, one comes too late. */
    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredPublication() {}

    StoredPublication(DraftId draft, RulesetTag tag, String hash, Signature proposal) {
        this.draft = draft;
        this.tag = tag.toString();
        this.status = PublicationStatus.WAITING;
        this.contentHash = hash;
        this.proposal = proposal;
    }

    /** Once more, after it was handed back. */
    void proposeAgain(String hash, Signature again) {
        become(PublicationStatus.RETURNED, PublicationStatus.WAITING);
        this.contentHash = hash;
        this.proposal = again;
        this.decision = null;
    }

    void handBack(Signature note) {
        become(PublicationStatus.WAITING, PublicationStatus.RETURNED);
        this.decision = note;
    }

    void publish(Signature approval) {
        become(PublicationStatus.WAITING, PublicationStatus.PUBLISHED);
        this.decision = approval;
    }

    void withdraw(Signature reason) {
        become(PublicationStatus.PUBLISHED, PublicationStatus.WITHDRAWN);
        this.withdrawal = reason;
    }

    /** @throws Conflict if what waits is not what somebody was shown */
    void requireShown(String hash) {
        if (status != PublicationStatus.WAITING || !contentHash.equals(hash)) {
            throw elsewhere();
        }
    }

    Publication publication() {
        return new Publication(
                draft,
                RulesetTag.read(tag).orElseThrow(),
                status,
                contentHash,
                proposal,
                Optional.ofNullable(decision),
                Optional.ofNullable(withdrawal));
    }

    private void become(PublicationStatus before, PublicationStatus after) {
        if (status != before) {
            throw elsewhere();
        }
        status = after;
    }

    private Conflict elsewhere() {
        return new Conflict("the publication is " + status.key(), version, status.key());
    }
}
