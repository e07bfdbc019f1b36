package id.panduzi.internalevaluation;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import id.panduzi.sheet.Level;
import id.panduzi.sheet.ReturnResponse;
import id.panduzi.sheet.Returns;
import id.panduzi.sheet.Sheets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Self-assessment and internal evaluation of a proposal: the acts of people, and what the process asks and takes as steps.
 * Acts work on a locked proposal, join the caller's transaction and publish that their task is finished; each throws
 * {@link Conflict} where the proposal does not stand ready for it.
 */
@Service
@Transactional
public class InternalEvaluations {

    private final Proposals proposals;
    private final Progress progress;
    private final Judging judging;
    private final Bench bench;
    private final Signing signing;
    private final Sheets sheets;
    private final Returns returns;
    private final ApplicationEventPublisher events;

    InternalEvaluations(
            Proposals proposals,
            Progress progress,
            Judging judging,
            Bench bench,
            Signing signing,
            Sheets sheets,
            Returns returns,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.progress = progress;
        this.judging = judging;
        this.bench = bench;
        this.signing = signing;
        this.sheets = sheets;
        this.returns = returns;
        this.events = events;
    }

    /** Step: the self-assessment begins, and the unit may write its worksheet. */
    public void beginAssessment(ProposalId id) {
        progress.beginAssessment(id);
        sheets.openForWriting(id, Level.UNIT);
    }

    /** Step: the internal evaluation begins, or begins anew where the law changed; nothing judged before it holds. */
    public void beginInternalEvaluation(ProposalId id) {
        progress.enter(id, Stage.INTERNAL_EVALUATION);
        bench.begin(id);
        sheets.openForWriting(id, isPreliminaryNeeded(id) ? Level.PRELIMINARY : Level.TPI);
    }

    /**
     * The unit's head stands for the unit's worksheet; it is locked from then on.
     *
     * @throws id.panduzi.problem.InvalidInput naming every item that is still open
     */
    public void submitSelfAssessment(Case proposal, SignedIn head) {
        judging.submit(proposal, head);
        events.publishEvent(new SelfAssessmentSubmitted(proposal.id()));
    }

    /**
     * The preliminary assessor lets the proposal pass, or returns items.
     *
     * @throws id.panduzi.problem.InvalidInput if what goes back is not as {@link Returns#open} asks
     */
    public void assessPreliminary(Case proposal, Assessment assessment, SignedIn assessor) {
        judging.assessPreliminary(proposal, assessment, assessor);
        events.publishEvent(new PreliminaryAssessed(proposal.id()));
    }

    /**
     * A member of TPI says whether the unit meets, or returns items.
     *
     * @throws id.panduzi.problem.InvalidInput if it meets and an item of TPI's worksheet is open, or if what goes back is
     *     not as {@link Returns#open} asks
     */
    public void evaluate(Case proposal, Assessment assessment, SignedIn member) {
        judging.evaluate(proposal, assessment, member);
        events.publishEvent(new InternallyEvaluated(proposal.id()));
    }

    /**
     * The lead of TPI approves what the members found, or sends it back to them.
     *
     * @throws id.panduzi.problem.NotAllowed if the lead evaluated
     */
    public void reviewAsLead(Case proposal, Review review, SignedIn lead) {
        judging.reviewAsLead(proposal, review, lead);
        events.publishEvent(new LeadReviewed(proposal.id()));
    }

    /**
     * The technical controller of TPI approves what the members found, or sends it back to them.
     *
     * @throws id.panduzi.problem.NotAllowed if the controller evaluated or approved as lead
     */
    public void reviewAsController(Case proposal, Review review, SignedIn controller) {
        judging.reviewAsController(proposal, review, controller);
        events.publishEvent(new TechnicallyReviewed(proposal.id()));
    }

    /** The unit answers a return, whoever asked; see {@link Returns#answer}. */
    public void answerReturn(Case proposal, List<ReturnResponse> responses, SignedIn head) {
        returns.answer(proposal, responses, head);
        events.publishEvent(new ReturnAnswered(proposal.id()));
    }

    /** Units of ministries and institutions below echelon I are assessed within their directorate first. */
    @Transactional(readOnly = true)
    public boolean isPreliminaryNeeded(ProposalId id) {
        Case proposal = proposals.find(id);
        return proposal.agency().kind() == AgencyKind.KL && proposal.unit().echelon() != Echelon.I;
    }

    @Transactional(readOnly = true)
    public boolean isPreliminaryReturned(ProposalId id) {
        return bench.sitting(id).isPreliminaryReturned();
    }

    @Transactional(readOnly = true)
    public boolean isReturned(ProposalId id) {
        return bench.sitting(id).isReturned();
    }

    /** Whether the preliminary assessor asked in the last return; else TPI did. */
    @Transactional(readOnly = true)
    public boolean isReturnFromPreliminary(ProposalId id) {
        return returns.lastAsker(id).filter(Level.PRELIMINARY::equals).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean doesLeadApprove(ProposalId id) {
        return bench.sitting(id).isApprovedByLead();
    }

    @Transactional(readOnly = true)
    public boolean doesControllerApprove(ProposalId id) {
        return bench.sitting(id).isApproved();
    }

    /** Whether TPI stands for the unit, by all three of member, lead and controller. */
    @Transactional(readOnly = true)
    public boolean doesUnitMeet(ProposalId id) {
        return bench.sitting(id).isMet();
    }

    /**
     * Step: makes the signed result (LHE TPI), with its number, day and scores.
     *
     * @throws Conflict unless member, lead and controller agree
     */
    public void sign(ProposalId id) {
        Sitting sitting = bench.sitting(id);
        if (!sitting.isApproved()) {
            throw new Conflict("internal evaluation of " + id);
        }
        signing.sign(proposals.find(id), sitting);
    }

    /** The signed results of a proposal, the first one first; the last one holds. */
    @Transactional(readOnly = true)
    public List<InternalResult> results(ProposalId id) {
        return signing.of(id);
    }

    /** Usernames of all who judged the proposal inside its agency: none of them may evaluate it nationally. */
    @Transactional(readOnly = true)
    public Set<String> evaluators(ProposalId id) {
        return bench.all(id).stream()
                .filter(judgment -> judgment.kind().isOfEvaluator())
                .map(Judgment::judgedBy)
                .collect(Collectors.toUnmodifiableSet());
    }
}
