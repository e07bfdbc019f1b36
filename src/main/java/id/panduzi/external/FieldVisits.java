package id.panduzi.external;

import id.panduzi.criterion.Award;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The field visit: a team of at least two without a conflict of interest goes there, and what it scores takes the place
 * of what others scored (PermenPANRB 90/2021 annex II). Every act wants the proposal locked, and throws {@link
 * id.panduzi.problem.Conflict} where it is not in this stage any more.
 */
@Service
@Transactional
public class FieldVisits {

    private final NationalTeam team;
    private final NationalSheets sheets;
    private final Opinions opinions;
    private final PlannedVisits visits;
    private final ApplicationEventPublisher events;

    FieldVisits(
            NationalTeam team,
            NationalSheets sheets,
            Opinions opinions,
            PlannedVisits visits,
            ApplicationEventPublisher events) {
        this.team = team;
        this.sheets = sheets;
        this.opinions = opinions;
        this.visits = visits;
        this.events = events;
    }

    /**
     * Chooses day and team, and opens the worksheet for it.
     *
     * @throws InvalidInput as {@code team[0]}, for the reasons of {@link ExternalEvaluations#assign}
     */
    public void schedule(Case proposal, LocalDate visitOn, List<String> usernames) {
        proposal.requireRunningIn(Stage.FIELD_VISIT);
        team.choose(proposal, Team.VISIT, "team", usernames);
        visits.save(new PlannedVisit(proposal.id(), visitOn));
        sheets.openField(proposal, usernames);
        events.publishEvent(new VisitScheduled(proposal.id()));
    }

    /**
     * Keeps what the team found.
     *
     * @throws NotAllowed unless somebody of the team says it
     * @throws InvalidInput before the day of the visit, without a recommendation where the unit fails, or if WBBM were
     *     left to the panel
     */
    public void record(Case proposal, Opinion opinion, SignedIn evaluator) {
        proposal.requireRunningIn(Stage.FIELD_VISIT);
        if (!team(proposal.id()).contains(evaluator.username())) {
            throw new NotAllowed("record a visit of another team");
        }
        LocalDate visitOn = visits.findByProposal(proposal.id()).orElseThrow().visitOn();
        if (team.today().isBefore(visitOn)) {
            throw new InvalidInput(FieldError.of(Opinion.OUTCOME_FIELD, "beforeVisitDay", visitOn.toString()));
        }
        if (opinion.is(Opinion.TO_PANEL) && proposal.award() != Award.WBK) {
            throw new InvalidInput(FieldError.of(Opinion.OUTCOME_FIELD, "onlyForWbk"));
        }
        opinions.keep(proposal, Step.FIELD_VISIT, opinion, evaluator, Map.of("visitOn", visitOn.toString()));
        sheets.closeField(proposal);
        events.publishEvent(new FieldVisitRecorded(proposal.id()));
    }

    /** Usernames of those who go. */
    @Transactional(readOnly = true)
    public Collection<String> team(ProposalId proposal) {
        return team.usernames(proposal, Team.VISIT);
    }

    /** Whether the award is decided on now; where the visit left it to the panel, too. */
    @Transactional(readOnly = true)
    public boolean isVisitPassed(ProposalId proposal) {
        return opinions.isLatest(proposal, Step.FIELD_VISIT, Opinion.PASSED)
                || opinions.isLatest(proposal, Step.FIELD_VISIT, Opinion.TO_PANEL);
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> visitOn(ProposalId proposal) {
        return visits.findByProposal(proposal).map(PlannedVisit::visitOn);
    }
}
