package id.panduzi.sheet;

import id.panduzi.exact.ExactNumber;
import id.panduzi.proposal.ProposalId;
import id.panduzi.worksheet.Component;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What the national survey of a unit came to. */
@Entity
@Immutable
@Table(name = "survey_indices")
class SurveyIndices implements Persistable<UUID> {

    @Id
    private UUID id;

    /** Indices are found by it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    @SuppressWarnings("UnusedVariable")
    private ProposalId proposal;

    private int sequence;
    private String spak;
    private String spkp;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    private Instant recordedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SurveyIndices() {}

    SurveyIndices(ProposalId proposal, int sequence, ExactNumber spak, ExactNumber spkp, Instant now) {
        this.id = UUID.randomUUID();
        this.proposal = proposal;
        this.sequence = sequence;
        this.spak = spak.toPlain();
        this.spkp = spkp.toPlain();
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
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

    Map<Component, String> byComponent() {
        return Map.of(Component.SPAK, spak, Component.SPKP, spkp);
    }
}
