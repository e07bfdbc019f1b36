package id.panduzi.proposal;

import id.panduzi.criterion.Award;
import id.panduzi.directory.AccountId;
import id.panduzi.directory.AgencyId;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitId;
import id.panduzi.problem.Conflict;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.RulesetTag;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "proposal")
class Proposal {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ProposalId id;

    private long serial;
    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    /** Proposals are found by it. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    @Enumerated(EnumType.STRING)
    private Award award;

    private short season;

    @Enumerated(EnumType.STRING)
    private ProposalPath path;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String rulesetTag;
    private @Nullable LocalDate submittedOn;
    private LocalDate closesOn;

    /** Only the tables ask for it. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable LocalDate endedOn;

    private Instant openedAt;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
    private AccountId openedBy;

    @Version
    private long version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(Opening opening, long serial, AccountId openedBy, Instant now) {
        this.id = ProposalId.fresh();
        this.serial = serial;
        this.number = "ZI-%d-%06d".formatted(opening.year(), serial);
        this.unit = opening.unit().id();
        this.agency = opening.unit().agency().id();
        this.award = opening.award();
        this.season = (short) opening.year();
        this.path = opening.path();
        this.stage = Stage.DECLARATION;
        this.status = Status.RUNNING;
        this.rulesetTag = opening.ruleset().toString();
        this.closesOn = opening.closesOn();
        this.openedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.openedBy = openedBy;
    }

    ProposalId id() {
        return id;
    }

    String number() {
        return number;
    }

    long serial() {
        return serial;
    }

    UnitId unit() {
        return unit;
    }

    Stage stage() {
        return stage;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    int season() {
        return season;
    }

    void enter(Stage next) {
        if ((status != Status.RUNNING && next != Stage.MONITORING) || !stage.mayLeadTo(next)) {
            throw conflict();
        }
        stage = next;
    }

    void end(Status next, LocalDate day) {
        if (!status.mayBecome(next)) {
            throw conflict();
        }
        status = next;
        endedOn = day;
    }

    /** Follows the law while it may still change. */
    void follow(RulesetTag tag) {
        if (submittedOn != null) {
            throw conflict();
        }
        rulesetTag = tag.toString();
    }

    /** Leaves the rules it is pinned to for others, by an explicit act. */
    void moveTo(RulesetTag tag) {
        if (submittedOn == null || status != Status.RUNNING || follows(tag)) {
            throw conflict();
        }
        rulesetTag = tag.toString();
    }

    boolean follows(RulesetTag tag) {
        return rulesetTag.equals(tag.toString());
    }

    /** From now on its rules are pinned. */
    void submit(LocalDate day) {
        if (submittedOn != null || status != Status.RUNNING) {
            throw conflict();
        }
        submittedOn = day;
    }

    Case asCase(Unit known) {
        RulesetTag tag = RulesetTag.read(rulesetTag).orElseThrow();
        return new Case(id, number, known, award, season, path, stage, status, tag, submittedOn, version, openedAt);
    }

    Conflict conflict() {
        return new Conflict("proposal " + number + " is " + status.key(), version, stage.key());
    }
}
