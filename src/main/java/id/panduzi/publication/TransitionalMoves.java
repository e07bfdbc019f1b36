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
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Publishing;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Transitional rules: moves a named group of running, submitted proposals to another version, after showing what changes
 * for each. The national administrator does so, since it is about cases; what the version says was approved before.
 * Looking ends no transaction: what is asked for may be unknown.
 */
@Service
public class TransitionalMoves {

    /** Each is rehearsed four times while somebody waits; larger groups are moved part by part. */
    public static final int MOST = 50;

    private final MoveMembers members;
    private final Proposals proposals;
    private final ProposalChecks checks;
    private final AwardDecisions awards;
    private final LawMoves moves;
    private final Rulesets rulesets;
    private final Publishing publishing;
    private final Journal journal;

    TransitionalMoves(
            MoveMembers members,
            Proposals proposals,
            ProposalChecks checks,
            AwardDecisions awards,
            LawMoves moves,
            Rulesets rulesets,
            Publishing publishing,
            Journal journal) {
        this.members = members;
        this.proposals = proposals;
        this.checks = checks;
        this.awards = awards;
        this.moves = moves;
        this.rulesets = rulesets;
        this.publishing = publishing;
        this.journal = journal;
    }

    /**
     * Versions that proposals can be moved to: those whose day has begun in the whole country, the one in force first. The
     * others are there to undo a wrong move.
     */
    public List<Ruleset> targets() {
        return rulesets.all().stream()
                .filter(ruleset -> !publishing.isToCome(ruleset))
                .sorted(Comparator.comparing(ruleset -> !isInForce(ruleset.tag().toString())))
                .toList();
    }

    /** Whether they are the law today, and were not replaced. */
    public boolean isInForce(String tag) {
        return rulesets.inForce()
                .filter(today -> today.tag().toString().equals(tag))
                .isPresent();
    }

    /**
     * What would change for each proposal of a group, the newest first, {@value #MOST} at most.
     *
     * @param to tag of the other version
     * @throws NotAllowed unless a national administrator asks
     * @throws InvalidInput if the group names nothing or something unknown, or the version is none to move to
     */
    public List<MovePreview> preview(MoveGroup group, String to, SignedIn mover) {
        requireMover(mover);
        Ruleset other = target(to);
        members.check(group, mover);
        return members.of(group, other.tag(), MOST, mover).stream()
                .map(proposal -> preview(proposal, other))
                .toList();
    }

    /** Which of those that the group names are not among the previews, and why. */
    public List<LeftOut> leftOut(MoveGroup group, String to, Collection<MovePreview> previews, SignedIn mover) {
        requireMover(mover);
        Ruleset other = target(to);
        return group.numbers().stream()
                .filter(number -> previews.stream()
                        .noneMatch(shown -> shown.proposal().number().equals(number)))
                .sorted()
                .flatMap(number -> members.find(number, mover).stream())
                .map(proposal -> new LeftOut(proposal.number(), group.hindrance(proposal, other.tag())))
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
