package id.panduzi.award;

import id.panduzi.directory.AccountId;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "clearance")
class RecordedClearance {

    @EmbeddedId
    private Key key;

    private boolean clear;
    private @Nullable String letterNumber;
    private @Nullable String note;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    private Instant recordedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RecordedClearance() {}

    RecordedClearance(ProposalId proposal, Clearance clearance, AccountId recorder, Instant now) {
        this.key = new Key(proposal, clearance.body());
        this.clear = clearance.clear();
        this.letterNumber = clearance.letterNumber();
        this.note = clearance.note();
        this.recordedBy = recorder;
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    AccountId recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Clearance clearance() {
        return new Clearance(key.body, clear, letterNumber, note);
    }

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
            ProposalId proposal,

            @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
            ClearanceBody body)
            implements Serializable {}
}
