package id.panduzi.internalevaluation;

import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What somebody of the agency judged about a proposal. Its table refuses changes and removals. */
@Entity
@Immutable
@Table(name = "internal_judgment")
class Judgment implements Persistable<UUID> {

    @Id
    private UUID id;

    /** Judgments are found by it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    @SuppressWarnings("UnusedVariable")
    private ProposalId proposal;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private JudgmentKind kind;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** For whoever looks at the table; readers find it in the journal. */
    @SuppressWarnings("UnusedVariable")
    private String note;

    private String judgedBy;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    private Instant judgedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Judgment() {}

    Judgment(ProposalId proposal, int sequence, Opinion opinion, String judgedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.proposal = proposal;
        this.sequence = sequence;
        this.kind = opinion.kind();
        this.outcome = opinion.outcome();
        this.note = opinion.note();
        this.judgedBy = judgedBy;
        this.judgedAt = now.truncatedTo(ChronoUnit.MILLIS);
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

    int sequence() {
        return sequence;
    }

    JudgmentKind kind() {
        return kind;
    }

    boolean is(Outcome expected) {
        return outcome == expected;
    }

    String judgedBy() {
        return judgedBy;
    }
}
