package id.panduzi.award;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.Person;
import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "panel_vote")
class PanelVote {

    /** Votes are found by their proposal. */
    @SuppressWarnings("UnusedVariable")
    @EmbeddedId
    private Key key;

    private String username;
    private boolean award;
    private String reason;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PanelVote() {}

    PanelVote(ProposalId proposal, Person member, Ballot.Vote vote) {
        this.key = new Key(proposal, member.id());
        this.username = member.username();
        this.award = vote.award();
        this.reason = vote.reason();
    }

    Ballot.Vote vote() {
        return new Ballot.Vote(username, award, reason);
    }

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
            ProposalId proposal,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "account_id"))
            AccountId member)
            implements Serializable {}
}
