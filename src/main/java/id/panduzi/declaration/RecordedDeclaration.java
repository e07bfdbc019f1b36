package id.panduzi.declaration;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.UnitId;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "declaration")
class RecordedDeclaration {

    /** Only the tables ask for it. */
    @SuppressWarnings("UnusedVariable")
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    /** Later declarations of the unit are found by it. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    private LocalDate declaredOn;
    private String place;
    private int staffCount;
    private int pactsSigned;
    private @Nullable String witnesses;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    /** The latest of a unit is carried over. */
    @SuppressWarnings("UnusedVariable")
    private Instant recordedAt;

    @SuppressWarnings("UnusedVariable")
    @Version
    private int version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RecordedDeclaration() {}

    RecordedDeclaration(Case about, Declaration declared, SignedIn recorder, Instant now) {
        this.proposal = about.id();
        this.unit = about.unit().id();
        this.declaredOn = declared.declaredOn();
        this.place = declared.place();
        this.staffCount = declared.staffCount();
        this.witnesses = declared.witnesses();
        this.recordedBy = recorder.id();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
        count(declared.pactsSigned());
    }

    /** So many members of staff have signed by now. */
    final void count(int signatures) {
        if (signatures < 0 || signatures > staffCount) {
            throw new InvalidInput(FieldError.of("pactsSigned", "outOfRange", 0, staffCount));
        }
        pactsSigned = signatures;
    }

    Declaration declaration() {
        return new Declaration(declaredOn, place, staffCount, pactsSigned, witnesses);
    }
}
