package id.panduzi.external;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.Person;
import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody chosen for a proposal. */
@Entity
@Immutable
@Table(name = "national_team_member")
class TeamMember {

    /** Members are found by their proposal and team. */
    @SuppressWarnings("UnusedVariable")
    @EmbeddedId
    private Key key;

    private String username;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TeamMember() {}

    TeamMember(ProposalId proposal, Team team, Person person) {
        this.key = new Key(proposal, team, person.id());
        this.username = person.username();
    }

    String username() {
        return username;
    }

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
            ProposalId proposal,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            Team team,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "account_id"))
            AccountId account)
            implements Serializable {}
}
