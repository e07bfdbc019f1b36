package id.panduzi.declaration;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.UnitId;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.regulation.ServedParty;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

@Entity
@Table(name = "designation")
class RecordedDesignation {

    /** Only the tables ask for it. */
    @SuppressWarnings("UnusedVariable")
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    /** Later designations of the unit are found by it. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    private String decreeNumber;
    private LocalDate decreeDate;
    private boolean coreBusiness;

    @Enumerated(EnumType.STRING)
    private ServedParty servedParty;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    /** The latest of a unit is carried over. */
    @SuppressWarnings("UnusedVariable")
    private Instant recordedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RecordedDesignation() {}

    RecordedDesignation(Case about, Designation designated, SignedIn recorder, Instant now) {
        this.proposal = about.id();
        this.unit = about.unit().id();
        this.decreeNumber = designated.decreeNumber();
        this.decreeDate = designated.decreeDate();
        this.coreBusiness = designated.coreBusiness();
        this.servedParty = designated.servedParty();
        this.recordedBy = recorder.id();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    Designation designation() {
        return new Designation(decreeNumber, decreeDate, coreBusiness, servedParty);
    }
}
