package id.panduzi.checks;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far the checks of one proposal are. Where the law changed before the filing, the leader approves it once more. */
@Entity
@Table(name = "proposal_check")
class ProposalCheck {

    /** Only the tables ask for it. */
    @SuppressWarnings("UnusedVariable")
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    private @Nullable Boolean approved;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "letter_id"))
    private @Nullable LetterId letter;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckOutcome outcome;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable AccountId decidedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Objection objection;

    @SuppressWarnings("UnusedVariable")
    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "failed_criterion", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "criterion")
    private Set<String> failed;

    @ElementCollection
    @CollectionTable(name = "objection_item", joinColumns = @JoinColumn(name = "proposal_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "ground")
    private Map<String, String> objections;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ProposalCheck() {}

    ProposalCheck(ProposalId proposal) {
        this.proposal = proposal;
        this.failed = new HashSet<>();
        this.objections = new HashMap<>();
    }

    void beginAnew() {
        approved = null;
        letter = null;
    }

    void approve(Case about, boolean approves) {
        guard(about, !isDecided() && !about.isSubmitted());
        approved = approves;
        letter = null;
    }

    void file(Case about, LetterId filed) {
        guard(about, isApproved() && letter == null && !about.isSubmitted());
        letter = filed;
    }

    void decide(Case about, CheckOutcome decided, Set<String> standing, SignedIn decider) {
        guard(about, about.isSubmitted() && !isDecided());
        outcome = decided;
        failed.addAll(standing);
        decidedBy = decider.id();
        objection = decided == CheckOutcome.WITH_NOTES ? Objection.OPEN : null;
    }

    void object(Case about, Map<String, String> grounds) {
        guard(about, objection == Objection.OPEN);
        objections.putAll(grounds);
        objection = Objection.FILED;
    }

    void waive(Case about) {
        guard(about, objection == Objection.OPEN);
        objection = Objection.WAIVED;
    }

    void closeWindow(Case about) {
        guard(about, objection == Objection.OPEN);
        objection = Objection.LAPSED;
    }

    /**
     * Upheld only if nothing stands in the way any more, also nothing that was not objected to.
     *
     * @param met the criteria that are found to be met after all
     * @throws NotAllowed if whoever decided the checks decides about the objection to them
     */
    void settle(Case about, Set<String> met, SignedIn decider) {
        guard(about, objection == Objection.FILED);
        if (decider.id().equals(decidedBy)) {
            throw new NotAllowed("deciding about an objection to one's own verdicts");
        }
        failed.removeAll(met);
        objection = failed.isEmpty() ? Objection.UPHELD : Objection.DENIED;
    }

    boolean isApproved() {
        return Boolean.TRUE.equals(approved);
    }

    boolean isRefused() {
        return Boolean.FALSE.equals(approved);
    }

    Optional<LetterId> letter() {
        return Optional.ofNullable(letter);
    }

    boolean isDecided() {
        return outcome != null;
    }

    boolean cameOut(CheckOutcome asked) {
        return outcome == asked;
    }

    boolean hasObjection() {
        return objection != null && objection.wasFiled();
    }

    boolean isAdmitted() {
        return cameOut(CheckOutcome.PASSED) || isUpheld();
    }

    boolean isUpheld() {
        return objection == Objection.UPHELD;
    }

    /** What stands in the way, by key. */
    Set<String> failed() {
        return Set.copyOf(failed);
    }

    /** What was objected to, and why. */
    Map<String, String> objections() {
        return Map.copyOf(objections);
    }

    private static void guard(Case about, boolean fits) {
        about.requireRunningIn(Stage.PROPOSAL_CHECKS);
        if (!fits) {
            throw about.elsewhere();
        }
    }
}
