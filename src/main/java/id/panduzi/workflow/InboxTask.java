package id.panduzi.workflow;

import id.panduzi.directory.AgencyId;
import id.panduzi.directory.Role;
import id.panduzi.directory.UnitId;
import id.panduzi.problem.Conflict;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.TaskKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A task as the inbox keeps it: open, or closed for good. */
@Entity
@Table(name = "inbox_task")
class InboxTask {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id", columnDefinition = "char(36)"))
    private TaskId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private AgencyId agency;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private UnitId unit;

    private String number;
    private String kind;
    private String stage;
    private @Nullable String role;
    private String agencyCode;
    private String unitCode;
    private String unitName;
    private @Nullable String assignee;
    private Instant createdAt;
    private Instant dueAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant escalatedAt;
    private @Nullable String escalatedTo;
    private boolean sentBack;
    private @Nullable String sentBackBy;
    private @Nullable Instant closedAt;

    private @Nullable String closedBy;

    /** Null until it is stored, so that storing it needs no look whether it is there. */
    @Version
    private @Nullable Long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 200)
    @CollectionTable(name = "inbox_candidate", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "username")
    private Set<String> persons = new TreeSet<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected InboxTask() {}

    InboxTask(TaskId id, Case about, TaskKind kind, Whose whose, Instant now, Instant due, boolean sentBack) {
        this.id = id;
        this.proposal = about.id();
        this.agency = about.agency().id();
        this.unit = about.unit().id();
        this.number = about.number();
        this.kind = kind.key();
        this.stage = about.stage().key();
        this.role = whose.role().map(Role::wireName).orElse(null);
        this.agencyCode = about.agency().code();
        this.unitCode = about.unit().code();
        this.unitName = about.unit().name();
        this.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.dueAt = due.truncatedTo(ChronoUnit.MILLIS);
        this.sentBack = sentBack;
        this.persons.addAll(whose.persons());
    }

    void giveTo(String username) {
        requireOpen();
        assignee = username;
    }

    void release() {
        requireOpen();
        assignee = null;
    }

    /** It waits because somebody sent back what had been done. */
    void sentBackBy(String username) {
        sentBackBy = username;
    }

    /** It is done; by its holder. */
    void finish(Instant now) {
        requireOpen();
        closedBy = assignee;
        close(now);
    }

    /** Nobody needs to do it any more. */
    void close(Instant now) {
        requireOpen();
        closedAt = now.truncatedTo(ChronoUnit.MILLIS);
        persons.clear();
    }

    void remind(Instant now) {
        remindedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    void escalate(Role to, Instant now) {
        escalatedAt = now.truncatedTo(ChronoUnit.MILLIS);
        escalatedTo = to.wireName();
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new Conflict("task " + kind + " of " + number + " is closed", version(), stage);
        }
    }

    boolean isOpen() {
        return closedAt == null;
    }

    Optional<String> doer() {
        return Optional.ofNullable(closedBy);
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    boolean isEscalated() {
        return escalatedAt != null;
    }

    long version() {
        return version == null ? 0 : version;
    }

    TaskId id() {
        return id;
    }

    Instant dueAt() {
        return dueAt;
    }

    TaskKind kind() {
        return TaskKind.find(kind).orElseThrow();
    }

    OpenTask asTask(Instant now) {
        Stage at = Stage.find(stage).orElseThrow();
        OpenTask.Place place = new OpenTask.Place(proposal, number, at, agency, agencyCode, unit, unitCode, unitName);
        OpenTask.Term term = new OpenTask.Term(
                createdAt, dueAt, isOpen() && dueAt.isBefore(now), isReminded(), Optional.ofNullable(escalatedTo));
        return new OpenTask(
                id,
                kind(),
                place,
                new Whose(Optional.ofNullable(role).map(Role::of), persons),
                Optional.ofNullable(assignee),
                term,
                sentBack,
                Optional.ofNullable(sentBackBy),
                isOpen(),
                version());
    }
}
