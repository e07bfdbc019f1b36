package id.panduzi.award;

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

/** The panel's answer to one question about WBBM. */
@Entity
@Immutable
@Table(name = "panel_note")
class PanelNote {

    @EmbeddedId
    private Key key;

    private String note;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PanelNote() {}

    PanelNote(ProposalId proposal, PanelQuestion question, String note) {
        this.key = new Key(proposal, question);
        this.note = note;
    }

    PanelQuestion question() {
        return key.question;
    }

    String note() {
        return note;
    }

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
            ProposalId proposal,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            PanelQuestion question)
            implements Serializable {}
}
