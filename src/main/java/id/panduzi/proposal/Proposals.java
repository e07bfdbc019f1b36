package id.panduzi.proposal;

import id.panduzi.directory.AgencyId;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitId;
import id.panduzi.problem.Absent;
import id.panduzi.problem.NotAllowed;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens proposals and finds them; whoever asks for one by its number gets it only within their scope. */
@Service
@Transactional(readOnly = true)
public class Proposals {

    private static final Set<Role> OPENERS = Set.of(Role.OPERATOR, Role.HEAD, Role.SECRETARIAT);

    private final StoredProposals proposals;
    private final OpeningRules rules;
    private final Directory directory;
    private final Rulesets rulesets;
    private final CaseJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proposals(
            StoredProposals proposals,
            OpeningRules rules,
            Directory directory,
            Rulesets rulesets,
            CaseJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.rules = rules;
        this.directory = directory;
        this.rulesets = rulesets;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a proposal; its first task is open when this returns. Numbers rise, but not by one each: an opening that fails
     * at the last takes its number with it.
     *
     * @throws NotAllowed unless the unit's operator or head or the agency's secretariat asks
     * @throws id.panduzi.problem.InvalidInput if it may not be proposed: WBBM without WBK, a revocation within two years,
     *     a path that is not open to the unit, a season outside the law
     * @throws id.panduzi.problem.Conflict if the unit has one for that award and season
     */
    @Transactional
    public Case open(NewProposal wanted, SignedIn opener) {
        if (!mayOpen(opener)) {
            throw new NotAllowed("open proposals");
        }
        Opening opening = checked(wanted, directory.unit(wanted.unit(), opener));
        Proposal proposal =
                proposals.saveAndFlush(new Proposal(opening, proposals.nextSerial(), opener.id(), clock.instant()));
        Case opened = proposal.asCase(opening.unit());
        journal.record(
                opened,
                opener.actor(),
                "openProposal",
                Map.of("award", opened.award().name(), "year", opened.year()));
        events.publishEvent(new ProposalOpened(opened.id(), opened.number()));
        return find(opened.id());
    }

    /** Whoever opens another for the same unit at the same time waits, and then hears that there is one. */
    private Opening checked(NewProposal wanted, Unit unit) {
        directory.lock(unit.id());
        return rules.check(wanted, unit);
    }

    /** Whether somebody's roles let them open proposals, for the units in their scope. */
    public static boolean mayOpen(SignedIn somebody) {
        return OPENERS.stream().anyMatch(somebody::has);
    }

    /**
     * The proposal of that number.
     *
     * @throws Absent if there is none, or none in the reader's scope
     */
    public Case get(String number, SignedIn reader) {
        return proposals
                .findByNumber(number)
                .map(this::asCase)
                .filter(found ->
                        reader.scope().covers(found.unit().id(), found.agency().id()))
                .orElseThrow(() -> new Absent("proposal"));
    }

    /**
     * A proposal for the product's own steps; never for a caller's wish.
     *
     * @throws Absent if there is none
     */
    public Case find(ProposalId id) {
        return proposals.findById(id).map(this::asCase).orElseThrow(() -> new Absent("proposal"));
    }

    /** Those proposals, which the caller may see; for lists of what belongs to them. */
    public Map<ProposalId, Case> find(Collection<ProposalId> ids) {
        List<Proposal> found = ids.isEmpty() ? List.of() : proposals.findAll(ids);
        Map<UnitId, Unit> units =
                directory.units(found.stream().map(Proposal::unit).distinct().toList());
        return found.stream()
                .flatMap(proposal ->
                        Stream.ofNullable(units.get(proposal.unit())).map(proposal::asCase))
                .collect(Collectors.toMap(Case::id, Function.identity()));
    }

    /** The same, and nobody else changes it before this transaction ends: every act begins so. */
    @Transactional
    public Case lock(ProposalId id) {
        return proposals.lock(id).map(this::asCase).orElseThrow(() -> new Absent("proposal"));
    }

    /** The rules it stands under. */
    public Ruleset rulesetOf(Case proposal) {
        return rulesets.get(proposal.ruleset().toString());
    }

    /** Whether the unit holds WBK today. */
    public boolean holdsWbk(UnitId unit) {
        return proposals.holdsWbk(unit);
    }

    /** How many units of the agency hold an award today. */
    public long countHolders(AgencyId agency) {
        return proposals.countHolders(agency);
    }

    /** Day of the decree with which the unit last got WBK, if it still holds it. */
    public Optional<LocalDate> wbkSince(UnitId unit) {
        return proposals.lastWbk(unit);
    }

    /** Day of the decree that last revoked an award of the unit. */
    public Optional<LocalDate> lastRevocation(UnitId unit) {
        return proposals.lastRevocation(unit);
    }

    private Case asCase(Proposal proposal) {
        return proposal.asCase(directory.unit(proposal.unit()));
    }
}
