package id.panduzi.external;

import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import id.panduzi.sheet.ReturnedItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The national evaluation before the visit: people are chosen, the desk evaluation may go back to the unit for named
 * items, then interview and survey follow (PermenPANRB 90/2021 annex II). Every act wants the proposal locked, and throws
 * {@link id.panduzi.problem.Conflict} where it is not in this stage any more.
 */
@Service
@Transactional
public class ExternalEvaluations {

    private final NationalTeam team;
    private final NationalSheets sheets;
    private final Opinions opinions;
    private final SurveyResults surveys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExternalEvaluations(
            NationalTeam team,
            NationalSheets sheets,
            Opinions opinions,
            SurveyResults surveys,
            ApplicationEventPublisher events,
            Clock clock) {
        this.team = team;
        this.sheets = sheets;
        this.opinions = opinions;
        this.surveys = surveys;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Chooses who evaluates, and opens the worksheet for them.
     *
     * @throws InvalidInput as {@code evaluators[0]}: not a national evaluator, works or worked in the unit, evaluated
     *     this proposal in the agency's own team
     */
    public void assign(Case proposal, List<String> usernames) {
        proposal.requireRunningIn(Stage.EXTERNAL_EVALUATION);
        team.choose(proposal, Team.EVALUATION, "evaluators", usernames);
        sheets.openDesk(proposal, usernames);
        events.publishEvent(new EvaluatorsAssigned(proposal.id()));
    }

    /**
     * Ends a round of the desk evaluation. The worksheet may be partial: what the desk did not answer keeps the internal
     * team's answer.
     *
     * @param returned what the unit is to answer; needed for {@code return}, and for nothing else
     * @throws InvalidInput without a recommendation where the unit fails, or without or with wrong items
     */
    public void evaluateDesk(Case proposal, Opinion opinion, List<ReturnedItem> returned, SignedIn evaluator) {
        proposal.requireRunningIn(Stage.EXTERNAL_EVALUATION);
        if (!opinion.is(Opinion.RETURN) && !returned.isEmpty()) {
            throw new InvalidInput(FieldError.of(DeskForm.RETURNS, "onlyWithReturn"));
        }
        opinions.keep(proposal, Step.DESK, opinion, evaluator);
        if (opinion.is(Opinion.RETURN)) {
            sheets.giveBack(proposal, returned, evaluator);
        } else {
            sheets.closeDesk(proposal);
        }
        events.publishEvent(new DeskEvaluated(proposal.id()));
    }

    /**
     * Keeps what the interview came to.
     *
     * @throws InvalidInput without a recommendation where the unit fails
     */
    public void recordInterview(Case proposal, LocalDate heldOn, Opinion opinion, SignedIn evaluator) {
        proposal.requireRunningIn(Stage.EXTERNAL_EVALUATION);
        opinions.keep(proposal, Step.INTERVIEW, opinion, evaluator, Map.of("heldOn", heldOn.toString()));
        events.publishEvent(new InterviewRecorded(proposal.id()));
    }

    /**
     * Keeps the national survey, whose indices count for the two survey items from now on.
     *
     * @throws InvalidInput if too few answered
     */
    public void recordSurvey(Case proposal, SurveyFigures figures, SignedIn evaluator) {
        proposal.requireRunningIn(Stage.EXTERNAL_EVALUATION);
        if (figures.respondents() < SurveyFigures.FEWEST) {
            throw new InvalidInput(FieldError.of("respondents", "tooFewRespondents", SurveyFigures.FEWEST));
        }
        surveys.save(new SurveyResult(proposal.id(), figures, evaluator.id(), clock.instant()));
        sheets.keepSurvey(proposal, figures);
        events.publishEvent(new SurveyRecorded(proposal.id()));
    }

    /** Usernames of those who evaluate it. */
    @Transactional(readOnly = true)
    public Collection<String> evaluators(ProposalId proposal) {
        return team.usernames(proposal, Team.EVALUATION);
    }

    /** Whether the last round of the desk evaluation went back to the unit. */
    @Transactional(readOnly = true)
    public boolean isReturned(ProposalId proposal) {
        return opinions.isLatest(proposal, Step.DESK, Opinion.RETURN);
    }

    @Transactional(readOnly = true)
    public boolean isDeskPassed(ProposalId proposal) {
        return opinions.isLatest(proposal, Step.DESK, Opinion.CONTINUE);
    }

    @Transactional(readOnly = true)
    public boolean isInterviewPassed(ProposalId proposal) {
        return opinions.isLatest(proposal, Step.INTERVIEW, Opinion.CONTINUE);
    }

    /** What the national team last made of the unit in a step. */
    @Transactional(readOnly = true)
    public Optional<Opinion> opinion(ProposalId proposal, Step step) {
        return opinions.latest(proposal, step);
    }

    @Transactional(readOnly = true)
    public Optional<SurveyFigures> survey(ProposalId proposal) {
        return surveys.findByProposal(proposal).map(SurveyResult::figures);
    }
}
