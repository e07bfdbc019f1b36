package id.panduzi.external;

import id.panduzi.directory.AccountId;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An opinion as it was given, for good; another round of the desk evaluation gives another. */
@Entity
@Immutable
@Table(name = "national_judgment")
class NationalJudgment {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    /** NationalJudgments are found by it. */
    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Step step;

    /** They are ordered by it. */
    @SuppressWarnings("UnusedVariable")
    private int sequence;

    private String outcome;
    private String conditionFound;
    private @Nullable String recommendation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "judged_by"))
    private AccountId judgedBy;

    private Instant judgedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected NationalJudgment() {}

    NationalJudgment(ProposalId proposal, Step step, int sequence, Opinion opinion, AccountId judge, Instant now) {
        this.id = UUID.randomUUID();
        this.proposal = proposal;
        this.step = step;
        this.sequence = sequence;
        this.outcome = opinion.outcome();
        this.conditionFound = opinion.condition();
        this.recommendation = opinion.recommendation();
        this.judgedBy = judge;
        this.judgedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    UUID id() {
        return id;
    }

    ProposalId proposal() {
        return proposal;
    }

    AccountId judgedBy() {
        return judgedBy;
    }

    Instant judgedAt() {
        return judgedAt;
    }

    Opinion opinion() {
        return new Opinion(outcome, conditionFound, recommendation);
    }
}
