package id.panduzi.award;

import id.panduzi.criterion.Decision;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import id.panduzi.regulation.Ruleset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who gets the title: clearances, the panel's majority and the minimums by law together, then the decree. Every
 * act wants the proposal locked, and throws {@link id.panduzi.problem.Conflict} where it is not in this stage any more.
 */
@Service
@Transactional
public class AwardDecisions {

    private final Clearances clearances;
    private final Panel panel;
    private final Minimums minimums;
    private final Reports reports;
    private final Determination determination;
    private final Certification certification;
    private final Proposals proposals;
    private final Progress progress;
    private final ApplicationEventPublisher events;

    AwardDecisions(
            Clearances clearances,
            Panel panel,
            Minimums minimums,
            Reports reports,
            Determination determination,
            Certification certification,
            Proposals proposals,
            Progress progress,
            ApplicationEventPublisher events) {
        this.clearances = clearances;
        this.panel = panel;
        this.minimums = minimums;
        this.reports = reports;
        this.determination = determination;
        this.certification = certification;
        this.proposals = proposals;
        this.progress = progress;
        this.events = events;
    }

    /**
     * Keeps what the clearance bodies answered; the panel weighs it.
     *
     * @param answers of each body at most one
     * @throws InvalidInput as {@code clearances[0].note} where a body is not clear and nothing says why
     */
    public void recordClearances(Case proposal, List<Clearance> answers, SignedIn officer) {
        proposal.requireRunningIn(Stage.AWARD_DECISION);
        clearances.keep(proposal, answers, officer);
        events.publishEvent(new ClearanceRecorded(proposal.id()));
    }

    /**
     * Keeps the panel's votes.
     *
     * @throws InvalidInput as {@code votes[0].member} if somebody is not of the panel, or if a WBK is asked what WBBM is
     */
    public void vote(Case proposal, Ballot ballot, SignedIn chair) {
        proposal.requireRunningIn(Stage.AWARD_DECISION);
        panel.keep(proposal, ballot, chair);
        events.publishEvent(new PanelVoted(proposal.id()));
    }

    /** Holds what counts of the scores against the minimums, officially, and writes the report over both. */
    public void decideMinimums(ProposalId id) {
        Case proposal = proposals.lock(id);
        proposal.requireRunningIn(Stage.AWARD_DECISION);
        reports.write(proposal, panel.ballot(id), minimums.decide(proposal));
    }

    /** Whether most of the panel want the award and every minimum is met; one that is not known is not met. */
    @Transactional(readOnly = true)
    public boolean deservesAward(ProposalId id) {
        return reports.get(id).isDeserved();
    }

    /** The role that issues the decree, by its wire name: {@code minister-office} or {@code leader}. */
    @Transactional(readOnly = true)
    public String decreeRole(ProposalId id) {
        return determination.role(proposals.find(id)).wireName();
    }

    /**
     * The award is determined.
     *
     * @throws NotAllowed unless somebody of the role that the law names does it
     * @throws InvalidInput if the decree is older than the proposal letter
     */
    public void issueDecree(Case proposal, Decree decree, SignedIn doer) {
        proposal.requireRunningIn(Stage.AWARD_DECISION);
        if (!doer.has(determination.role(proposal))) {
            throw new NotAllowed("issue this decree");
        }
        Optional<LocalDate> letter =
                proposal.submission().filter(day -> decree.date().isBefore(day));
        if (letter.isPresent()) {
            String day = letter.get().toString();
            throw new InvalidInput(FieldError.of("decreeDate", "beforeLetter", day));
        }
        reports.get(proposal.id()).decree(decree);
        events.publishEvent(new DecreeIssued(proposal.id()));
    }

    /** The unit holds the title from the day of the decree, and the register shows it. */
    public void grant(ProposalId id) {
        Case proposal = proposals.lock(id);
        proposal.requireRunningIn(Stage.AWARD_DECISION);
        Decree decree = reports.get(id).decree().orElseThrow();
        certification.issue(proposal, decree);
        progress.award(id, decree.date());
    }

    /** What the panel and the minimums came to; empty before. */
    @Transactional(readOnly = true)
    public Optional<NationalResult> result(ProposalId id) {
        return reports.find(id).map(result -> result.with(panel.ballot(id)));
    }

    @Transactional(readOnly = true)
    public List<Clearance> clearances(ProposalId id) {
        return clearances.of(id);
    }

    /** The minimums on today's answers under any rules. Never an official act. */
    @Transactional(readOnly = true)
    public Decision rehearse(Case proposal, Ruleset ruleset) {
        return minimums.rehearse(proposal, ruleset);
    }
}
