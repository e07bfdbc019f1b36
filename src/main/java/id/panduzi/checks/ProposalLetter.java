package id.panduzi.checks;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.AgencyId;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
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

@Entity
@Table(name = "proposal_letter")
class ProposalLetter {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LetterId id;

    /** Letters are found by it. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    @SuppressWarnings("UnusedVariable")
    private short season;

    private String number;
    private LocalDate dated;
    private String sptjmNumber;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "filed_by"))
    private AccountId filedBy;

    @SuppressWarnings("UnusedVariable")
    private Instant filedAt;

    @SuppressWarnings("UnusedVariable")
    @Version
    private int version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ProposalLetter() {}

    ProposalLetter(Case proposal, Letter letter, SignedIn filer, Instant now) {
        this.id = LetterId.fresh();
        this.agency = proposal.agency().id();
        this.season = (short) proposal.year();
        this.number = letter.number();
        this.dated = letter.date();
        this.sptjmNumber = letter.sptjmNumber();
        this.filedBy = filer.id();
        this.filedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    LetterId id() {
        return id;
    }

    /** The only proposal of the letter is filed anew. */
    void correct(Letter letter) {
        dated = letter.date();
        sptjmNumber = letter.sptjmNumber();
    }

    Letter letter() {
        return new Letter(number, dated, sptjmNumber);
    }
}
