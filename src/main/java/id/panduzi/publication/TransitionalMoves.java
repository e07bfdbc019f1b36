package id.panduzi.publication;

import id.panduzi.award.AwardDecisions;
import id.panduzi.checks.ProposalChecks;
import id.panduzi.criterion.Decision;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.LawMoves;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Publishing;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Transitional rules: moves a named group of running, submitted proposals to another version, after showing what changes
 * for each. The national administrator does so, since it is about cases; what the version says was approved before.
 */
@Service
@Transactional(readOnly = true)
public class TransitionalMoves {

    /** Each is rehearsed four times while somebody waits; larger groups are moved part by part. */
    public static final int MOST = 50;

    private static final int PAGE = 200;

    private final ProposalLists lists;
    private final Proposals proposals;
    private final ProposalChecks checks;
    private final AwardDecisions awards;
    private final LawMoves moves;
    private final Rulesets rulesets;
    private final Publishing publishing;
    private final Journal journal;

    TransitionalMoves(
            ProposalLists lists,
            Proposals proposals,
            ProposalChecks checks,
            AwardDecisions awards,
            LawMoves moves,
            Rulesets rulesets,
            Publishing publishing,
            Journal journal) {
        this.lists = lists;
        this.proposals = proposals;
        this.checks = checks;
        this.awards = awards;
        this.moves = moves;
        this.rulesets = rulesets;
        this.publishing = publishing;
        this.journal = journal;
    }

    /** Versions that proposals can be moved to: those whose day has begun in the whole country. */
    public List<Ruleset> targets() {
        return rulesets.all().stream()
                .filter(ruleset -> !publishing.isToCome(ruleset))
                .toList();
    }

    /**
     * What would change for each proposal of a group, the newest first, {@value #MOST} at most.
     *
     * @param to tag of the other version
     * @throws NotAllowed unless a national administrator asks
     * @throws InvalidInput if the group names nothing, or the version is none to move to
     */
    public List<MovePreview> preview(MoveGroup group, String to, SignedIn mover) {
        requireMover(mover);
        if (!group.isNamed()) {
            throw new InvalidInput(FieldError.of("numbers", "required"));
        }
        Ruleset other = target(to);
        return members(group, other, mover).stream()
                .map(proposal -> preview(proposal, other))
                .toList();
    }

    /**
     * Moves exactly those that were shown, all or none.
     *
     * @param shown the version of each by its number
     * @throws NotAllowed unless a national administrator asks
     * @throws InvalidInput without a reason, or if the version is none to move to
     * @throws id.panduzi.problem.Conflict if one of them changed since
     */
    @Transactional
    public void move(Map<String, Long> shown, String to, String reason, SignedIn mover) {
        requireMover(mover);
        String why = Reasons.needed("reason", reason);
        Ruleset other = target(to);
        List<String> numbers = shown.keySet().stream().sorted().toList();
        numbers.forEach(number -> moves.move(number, shown.getOrDefault(number, -1L), other.tag(), why, mover));
        journal.record(Deed.of(
                Subject.ruleset(other.tag().toString()),
                mover.actor(Role.NATIONAL_ADMINISTRATOR),
                "moveProposals",
                Map.of("proposals", numbers, "reason", why)));
    }

    private List<Case> members(MoveGroup group, Ruleset to, SignedIn mover) {
        List<Case> members = new ArrayList<>();
        String last = "";
        List<Case> page;
        do {
            page = lists.list(group.filter(), last, PAGE, mover);
            Stream<Case> fitting = page.stream().filter(proposal -> group.holds(proposal, to.tag()));
            fitting.limit(MOST - members.size()).forEach(members::add);
            last = page.isEmpty() ? "" : page.get(page.size() - 1).number();
        } while (page.size() == PAGE && members.size() < MOST);
        return members;
    }

    private MovePreview preview(Case proposal, Ruleset other) {
        Ruleset own = proposals.rulesetOf(proposal);
        Decision eligibility = checks.rehearse(proposal, own);
        Decision otherEligibility = checks.rehearse(proposal, other);
        Decision award = awards.rehearse(proposal, own);
        Decision otherAward = awards.rehearse(proposal, other);
        return new MovePreview(
                proposal,
                MovePreview.Change.of(eligibility, otherEligibility),
                MovePreview.Change.of(award, otherAward),
                Stream.concat(
                                MovePreview.differing(eligibility, otherEligibility).stream(),
                                MovePreview.differing(award, otherAward).stream())
                        .toList());
    }

    private Ruleset target(String to) {
        return targets().stream()
                .filter(ruleset -> ruleset.tag().toString().equals(to))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(FieldError.of("to", "required")));
    }

    private static void requireMover(SignedIn mover) {
        if (!LawMoves.mayMove(mover)) {
            throw new NotAllowed("move proposals to other rules");
        }
    }
}
