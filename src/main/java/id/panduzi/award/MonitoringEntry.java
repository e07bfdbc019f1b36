package id.panduzi.award;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.SignedIn;
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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something that was said of a title while it is watched, for good. The last one says how the title stands. */
@Entity
@Immutable
@Table(name = "monitoring_entry")
class MonitoringEntry implements Persistable<UUID> {

    /** What it says. */
    enum Finding {
        STILL_MEETS,
        NO_LONGER,
        MALADMINISTRATION,
        KEPT,
        REVOKED
    }

    @Id
    private UUID id;

    /** Entries are found by it. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    private int sequence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Finding finding;

    private LocalDate onDay;
    private @Nullable String decreeNumber;
    private String reason;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by"))
    private AccountId saidBy;

    private Instant saidAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MonitoringEntry() {}

    MonitoringEntry(ProposalId proposal, int sequence, Said said, SignedIn by, Instant now) {
        this.id = UUID.randomUUID();
        this.proposal = proposal;
        this.sequence = sequence;
        this.finding = said.finding();
        this.onDay = said.onDay();
        this.decreeNumber = said.decreeNumber();
        this.reason = said.reason();
        this.saidBy = by.id();
        this.saidAt = now.truncatedTo(ChronoUnit.MILLIS);
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

    Instant saidAt() {
        return saidAt;
    }

    String reason() {
        return reason;
    }

    boolean says(Finding expected) {
        return finding == expected;
    }

    /** Whether somebody has to decide now if the title is taken back. */
    boolean isQuestioned() {
        return says(Finding.NO_LONGER) || says(Finding.MALADMINISTRATION);
    }

    Optional<Decree> revocation() {
        return says(Finding.REVOKED) && decreeNumber != null
                ? Optional.of(new Decree(decreeNumber, onDay))
                : Optional.empty();
    }

    /**
     * What is said.
     *
     * @param onDay of the report, the decree or the act
     */
    record Said(Finding finding, LocalDate onDay, @Nullable String decreeNumber, String reason) {}
}
