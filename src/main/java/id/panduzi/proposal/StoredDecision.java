package id.panduzi.proposal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** Its tables refuse changes and removals. */
@Entity
@Immutable
@Table(name = "decision_record")
class StoredDecision implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    private int sequence;
    private String kind;
    private String stage;
    private String rulesetTag;
    private String decidedBy;
    private Instant decidedAt;
    private String outcome;

    @Column(columnDefinition = "longtext")
    private String content;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredDecision() {}

    StoredDecision(Case about, DecisionRecord record, String content) {
        this.id = record.id();
        this.proposal = about.id();
        this.sequence = record.sequence();
        this.kind = record.kind();
        this.stage = record.stage();
        this.rulesetTag = record.ruleset();
        this.decidedBy = record.decidedBy();
        this.decidedAt = record.decidedAt();
        this.outcome = record.outcome();
        this.content = content;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only ever written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    String content() {
        return content;
    }

    ProposalId proposal() {
        return proposal;
    }

    DecisionRecord with(Map<String, Object> read) {
        return new DecisionRecord(id, sequence, kind, stage, rulesetTag, decidedBy, decidedAt, outcome, read);
    }
}
