package id.panduzi.internalevaluation;

import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** Its table refuses changes and removals. */
@Entity
@Immutable
@Table(name = "internal_result")
class SignedResult implements Persistable<UUID> {

    @Id
    private UUID id;

    /** Results are found by it. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    @SuppressWarnings("UnusedVariable")
    private ProposalId proposal;

    /** Results are sorted by it. */
    @SuppressWarnings("UnusedVariable")
    private int sequence;

    private String number;
    private LocalDate signedOn;
    private boolean meets;
    private String rulesetTag;
    private String member;
    private String lead;
    private String controller;

    @Column(columnDefinition = "longtext")
    private String scores;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SignedResult() {}

    SignedResult(ProposalId proposal, int sequence, InternalResult result, String scores) {
        this.id = UUID.randomUUID();
        this.proposal = proposal;
        this.sequence = sequence;
        this.number = result.number();
        this.signedOn = result.signedOn();
        this.meets = result.meets();
        this.rulesetTag = result.ruleset();
        this.member = result.member();
        this.lead = result.lead();
        this.controller = result.controller();
        this.scores = scores;
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

    String scores() {
        return scores;
    }

    InternalResult with(Map<String, Object> read) {
        return new InternalResult(number, signedOn, meets, rulesetTag, member, lead, controller, read);
    }
}
