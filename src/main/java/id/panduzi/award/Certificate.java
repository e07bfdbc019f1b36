package id.panduzi.award;

import id.panduzi.criterion.Award;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Status;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A title as it was given, with the names that unit and agency had that day. Only its status ever changes, once. */
@Entity
@Table(name = "certificate")
class Certificate {

    @Id
    private String number;

    /** In the order of issue; lists page by it. */
    private long serial;

    /** Certificates are found by it. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    private String unitCode;
    private String unitName;
    private String agencyCode;
    private String agencyName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Award award;

    private short season;
    private String decreeNumber;
    private LocalDate decreeDate;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Status status;

    private Instant issuedAt;

    private @Nullable String revocationNumber;
    private @Nullable LocalDate revocationDate;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    Certificate(Case proposal, long serial, Decree decree, Instant now) {
        this.number = "%s-%d-%06d".formatted(proposal.award(), proposal.year(), serial);
        this.serial = serial;
        this.proposal = proposal.id();
        this.unitCode = proposal.unit().code();
        this.unitName = proposal.unit().name();
        this.agencyCode = proposal.agency().code();
        this.agencyName = proposal.agency().name();
        this.award = proposal.award();
        this.season = (short) proposal.year();
        this.decreeNumber = decree.number();
        this.decreeDate = decree.date();
        this.status = Status.AWARDED;
        this.issuedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    long serial() {
        return serial;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    /** It stays in the register, as one that was taken back. */
    void revoke(Decree decree) {
        status = Status.REVOKED;
        revocationNumber = decree.number();
        revocationDate = decree.date();
    }

    LocalDate decreeDate() {
        return decreeDate;
    }

    RegisteredAward registered() {
        return new RegisteredAward(
                number,
                new RegisteredAward.Named(unitCode, unitName),
                new RegisteredAward.Named(agencyCode, agencyName),
                award,
                season,
                decreeNumber,
                decreeDate,
                status,
                revocation());
    }

    private @Nullable Decree revocation() {
        return revocationNumber == null || revocationDate == null ? null : new Decree(revocationNumber, revocationDate);
    }
}
