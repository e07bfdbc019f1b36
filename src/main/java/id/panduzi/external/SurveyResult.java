package id.panduzi.external;

import id.panduzi.directory.AccountId;
import id.panduzi.exact.ExactNumber;
import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;

/** Kept as it was reported; the worksheet has its two indices too. */
@Entity
@Immutable
@Table(name = "survey_result")
class SurveyResult {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    private long respondents;
    private String spakIndex;
    private String spkpIndex;
    private String conductedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private AccountId recordedBy;

    private Instant recordedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SurveyResult() {}

    SurveyResult(ProposalId proposal, SurveyFigures figures, AccountId recorder, Instant now) {
        this.proposal = proposal;
        this.respondents = figures.respondents();
        this.spakIndex = figures.spak().toPlain();
        this.spkpIndex = figures.spkp().toPlain();
        this.conductedBy = figures.conductedBy();
        this.recordedBy = recorder;
        this.recordedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    ProposalId proposal() {
        return proposal;
    }

    AccountId recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    SurveyFigures figures() {
        return new SurveyFigures(respondents, ExactNumber.parse(spakIndex), ExactNumber.parse(spkpIndex), conductedBy);
    }
}
