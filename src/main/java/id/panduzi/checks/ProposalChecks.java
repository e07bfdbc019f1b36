package id.panduzi.checks;

import id.panduzi.criterion.Decision;
import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Actor;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.CaseJournal;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Ruleset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checks of a proposal, from the leader's approval to the decision about an objection. Every act takes the proposal
 * locked, and is refused as a {@link id.panduzi.problem.Conflict} where it does not come next.
 */
@Service
@Transactional
public class ProposalChecks {

    private final StoredChecks checks;
    private final Letters letters;
    private final Examination examination;
    private final Objections objections;
    private final Proposals proposals;
    private final Progress progress;
    private final CaseJournal journal;
    private final ApplicationEventPublisher events;

    ProposalChecks(
            StoredChecks checks,
            Letters letters,
            Examination examination,
            Objections objections,
            Proposals proposals,
            Progress progress,
            CaseJournal journal,
            ApplicationEventPublisher events) {
        this.checks = checks;
        this.letters = letters;
        this.examination = examination;
        this.objections = objections;
        this.proposals = proposals;
        this.progress = progress;
        this.journal = journal;
        this.events = events;
    }

    /** The leader of the agency approves the proposal, or refuses to; anew where the law has changed since. */
    public void approve(Case proposal, boolean approves) {
        ProposalCheck check =
                checks.findById(proposal.id()).orElseGet(() -> checks.save(new ProposalCheck(proposal.id())));
        check.approve(proposal, approves);
        events.publishEvent(new LeaderDecided(proposal.id()));
    }

    /**
     * The agency's letter is filed: the same number is the same letter, for all the units it names.
     *
     * @throws id.panduzi.problem.InvalidInput if the letter says something else of another proposal
     */
    public void fileLetter(Case proposal, Letter letter, SignedIn filer) {
        check(proposal.id()).file(proposal, letters.file(proposal, letter, filer));
        events.publishEvent(new LetterFiled(proposal.id()));
    }

    /**
     * A person decides about every criterion, on what is claimed and known by now.
     *
     * @param consideration lets the proposal pass one criterion that is not met
     * @throws id.panduzi.problem.InvalidInput if a verdict is missing, twice, unasked or without its note, or the
     *     consideration is not lawful
     */
    public void decide(
            Case proposal,
            List<GivenVerdict> verdicts,
            @Nullable TechnicalConsideration consideration,
            SignedIn decider) {
        CheckResult result = examination.decide(proposal, verdicts, consideration, decider);
        check(proposal.id()).decide(proposal, result.outcome(), result.keys(), decider);
        events.publishEvent(new ChecksDecided(proposal.id()));
    }

    /**
     * The agency objects, once.
     *
     * @throws id.panduzi.problem.InvalidInput if nothing is objected to, or something that does not stand in the way
     */
    public void object(Case proposal, List<ObjectionItem> items) {
        objections.file(proposal, check(proposal.id()), items);
        events.publishEvent(new ObjectionFiled(proposal.id()));
    }

    /** The agency will not object. */
    public void waiveObjection(Case proposal) {
        check(proposal.id()).waive(proposal);
        events.publishEvent(new ObjectionFiled(proposal.id()));
    }

    /**
     * Somebody else decides about the objection; it is upheld only if nothing stands in the way any more.
     *
     * @throws id.panduzi.problem.InvalidInput unless there is one verdict for exactly each criterion objected to
     * @throws id.panduzi.problem.NotAllowed if the decider decided the checks
     */
    public void decideObjection(Case proposal, List<GivenVerdict> verdicts, SignedIn decider) {
        objections.decide(proposal, check(proposal.id()), verdicts, decider);
        events.publishEvent(new ObjectionDecided(proposal.id()));
    }

    @Transactional(readOnly = true)
    public boolean doesLeaderApprove(ProposalId id) {
        return check(id).isApproved();
    }

    /** Whether the letter is filed since the leader approved last. */
    @Transactional(readOnly = true)
    public boolean isFiled(ProposalId id) {
        return check(id).letter().isPresent();
    }

    /** Submits the proposal on the day of its letter, or lets it follow the law of that day if it is another. */
    public void pinRuleset(ProposalId id) {
        LetterId filed = check(id).letter().orElseThrow(() -> new Absent("letter"));
        progress.submit(id, letters.get(filed).date());
    }

    /** Whether the letter came under another law than the internal evaluation, which then has to confirm its result. */
    @Transactional(readOnly = true)
    public boolean hasLawChanged(ProposalId id) {
        return isFiled(id) && !proposals.find(id).isSubmitted();
    }

    /** Lets the tables say officially which criteria are met and what the agency may propose, and records it. */
    public void proposeVerdicts(ProposalId id) {
        examination.propose(proposals.find(id));
    }

    @Transactional(readOnly = true)
    public boolean isPassed(ProposalId id) {
        return check(id).cameOut(CheckOutcome.PASSED);
    }

    /** Whether the proposal passed with notes, to which the agency may object. */
    @Transactional(readOnly = true)
    public boolean mayObject(ProposalId id) {
        return check(id).cameOut(CheckOutcome.WITH_NOTES);
    }

    @Transactional(readOnly = true)
    public boolean isObjectionFiled(ProposalId id) {
        return check(id).hasObjection();
    }

    @Transactional(readOnly = true)
    public boolean isObjectionUpheld(ProposalId id) {
        return check(id).isUpheld();
    }

    /** The time to object is over. */
    public void closeObjectionWindow(ProposalId id) {
        Case proposal = proposals.lock(id);
        check(id).closeWindow(proposal);
        journal.record(proposal, Actor.system(), "objectionWindowClosed", Map.of());
    }

    /** Which criteria are met by what is claimed and known today, by whatever rules. Never an official act. */
    @Transactional(readOnly = true)
    public Decision rehearse(Case proposal, Ruleset ruleset) {
        return examination.rehearse(proposal, ruleset);
    }

    /** Keys of the criteria that are not met and lifted by nothing. */
    @Transactional(readOnly = true)
    public List<String> standingInTheWay(ProposalId id) {
        return Objections.inOrder(check(id).failed());
    }

    /** Keys of the criteria that the agency objected to. */
    @Transactional(readOnly = true)
    public List<String> objectedTo(ProposalId id) {
        return Objections.inOrder(check(id).objections().keySet());
    }

    private ProposalCheck check(ProposalId id) {
        return checks.findById(id).orElseThrow(() -> new Absent("checks"));
    }
}
