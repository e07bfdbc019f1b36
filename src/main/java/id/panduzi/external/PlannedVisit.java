package id.panduzi.external;

import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "field_visit")
class PlannedVisit {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    private LocalDate visitOn;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PlannedVisit() {}

    PlannedVisit(ProposalId proposal, LocalDate visitOn) {
        this.proposal = proposal;
        this.visitOn = visitOn;
    }

    ProposalId proposal() {
        return proposal;
    }

    LocalDate visitOn() {
        return visitOn;
    }
}
