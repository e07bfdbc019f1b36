package id.panduzi.award;

import id.panduzi.award.MonitoringEntry.Finding;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.CaseJournal;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches units that hold a title. It is taken back where the internal team says that the unit no longer meets what the
 * title asks, or where maladministration is proven, and the Minister's office decides so (PermenPANRB 90/2021 annex II).
 * Every act wants the proposal locked, and throws {@link id.panduzi.problem.Conflict} where it is not its turn.
 */
@Service
@Transactional
public class Monitoring {

    private static final Set<Role> WHO_MAY_SAY_PROVEN = Set.of(Role.TPN_COORDINATOR, Role.MINISTER_OFFICE);

    private final Watch watch;
    private final Certification certification;
    private final DecisionRecords records;
    private final Proposals proposals;
    private final Progress progress;
    private final CaseJournal journal;
    private final ApplicationEventPublisher events;

    Monitoring(
            Watch watch,
            Certification certification,
            DecisionRecords records,
            Proposals proposals,
            Progress progress,
            CaseJournal journal,
            ApplicationEventPublisher events) {
        this.watch = watch;
        this.certification = certification;
        this.records = records;
        this.proposals = proposals;
        this.progress = progress;
        this.journal = journal;
        this.events = events;
    }

    public void begin(ProposalId id) {
        progress.enter(id, Stage.MONITORING);
    }

    /**
     * Keeps what the internal team says of the unit.
     *
     * @throws InvalidInput if the report is older than the title
     */
    public void report(Case proposal, MonitoringReport report, SignedIn reporter) {
        proposal.require(Stage.MONITORING, Status.AWARDED);
        requireSinceAward(proposal, "reportedOn", report.reportedOn());
        watch.report(proposal, report, reporter);
        events.publishEvent(new MonitoringReported(proposal.id()));
    }

    /** Whether somebody may say that maladministration is proven. */
    public boolean maySayProven(SignedIn doer) {
        return WHO_MAY_SAY_PROVEN.stream().anyMatch(doer::has);
    }

    /**
     * Somebody of the national side found maladministration in a unit that holds a title, after field check and
     * clarification; whether the title is taken back is to be decided now.
     *
     * @throws id.panduzi.problem.Absent if the proposal is out of scope
     * @throws NotAllowed unless the national coordinator or the Minister's office says so
     * @throws id.panduzi.problem.Conflict if it holds no title, or that is to be decided already
     */
    public Case maladministrationProven(String number, String reason, SignedIn doer) {
        Case asked = proposals.get(number, doer);
        if (!maySayProven(doer)) {
            throw new NotAllowed("say that maladministration is proven");
        }
        Case proposal = proposals.lock(asked.id());
        proposal.require(Stage.MONITORING, Status.AWARDED);
        watch.maladministration(proposal, reason, doer);
        journal.record(proposal, doer.actor(), "proveMaladministration", Map.of("reason", reason));
        events.publishEvent(new MaladministrationProven(proposal.id(), proposal.number()));
        return proposals.find(proposal.id());
    }

    /**
     * The title is kept or taken back.
     *
     * @throws InvalidInput if the decree is older than that of the award
     */
    public void decideRevocation(Case proposal, RevocationDecision decision, SignedIn decider) {
        proposal.require(Stage.MONITORING, Status.AWARDED);
        if (decision.decree() != null) {
            requireSinceAward(proposal, "decreeDate", decision.decree().date());
        }
        watch.decide(proposal, decision, decider);
        records.record(proposal, "revocation", decider, decision.outcome(), decision.content());
        events.publishEvent(new RevocationDecided(proposal.id()));
    }

    /** Whether the last report said so. */
    @Transactional(readOnly = true)
    public boolean doesUnitStillMeet(ProposalId id) {
        return watch.last(id).filter(entry -> entry.says(Finding.STILL_MEETS)).isPresent();
    }

    /** Whether the last decision took the title back. */
    @Transactional(readOnly = true)
    public boolean isRevoked(ProposalId id) {
        return watch.last(id).filter(entry -> entry.says(Finding.REVOKED)).isPresent();
    }

    /** The title is gone with the day of the decree; it stays in the register as revoked. */
    public void revoke(ProposalId id) {
        Decree decree = watch.last(id).flatMap(MonitoringEntry::revocation).orElseThrow();
        certification.revoke(id, decree);
        progress.revoke(id, decree.date());
    }

    private void requireSinceAward(Case proposal, String field, LocalDate day) {
        LocalDate awarded = certification.awardedOn(proposal.id());
        if (day.isBefore(awarded)) {
            throw new InvalidInput(FieldError.of(field, "beforeAward", awarded.toString()));
        }
    }
}
