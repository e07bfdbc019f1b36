package id.panduzi.declaration;

import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.UnitId;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.CaseJournal;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what units declare and how agencies designate them, once a proposal. */
@Service
@Transactional
public class Declarations {

    private static final Set<Role> COUNTERS = Set.of(Role.OPERATOR, Role.HEAD, Role.SECRETARIAT);

    private final RecordedDeclarations declarations;
    private final RecordedDesignations designations;
    private final Proposals proposals;
    private final Priority priority;
    private final CaseJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Declarations(
            RecordedDeclarations declarations,
            RecordedDesignations designations,
            Proposals proposals,
            Priority priority,
            CaseJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.declarations = declarations;
        this.designations = designations;
        this.proposals = proposals;
        this.priority = priority;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The unit has declared its commitment.
     *
     * @param proposal locked
     * @throws id.panduzi.problem.InvalidInput if more have signed than work there
     * @throws Conflict if the proposal is beyond its declaration, or has one
     */
    public void record(Case proposal, Declaration declared, SignedIn recorder) {
        requireOpen(proposal, declarations.existsById(proposal.id()));
        declarations.save(new RecordedDeclaration(proposal, declared, recorder, clock.instant()));
        events.publishEvent(new DeclarationRecorded(proposal.id()));
    }

    /**
     * The agency has designated the unit.
     *
     * @param proposal locked
     * @throws Conflict if the proposal is beyond its declaration, or its unit is designated
     */
    public void designate(Case proposal, Designation designated, SignedIn recorder) {
        requireOpen(proposal, designations.existsById(proposal.id()));
        designations.save(new RecordedDesignation(proposal, designated, recorder, clock.instant()));
        events.publishEvent(new UnitDesignated(proposal.id()));
    }

    /**
     * More of the staff have signed the integrity pact, or fewer than was thought.
     *
     * @param signatures altogether
     * @throws NotAllowed unless the unit or its secretariat says so
     * @throws Absent if the proposal is out of scope or nothing has been declared
     * @throws id.panduzi.problem.InvalidInput if more have signed than work there
     * @throws Conflict if the proposal does not run any more
     */
    public Declaration countSignatures(String number, int signatures, SignedIn counter) {
        Case asked = proposals.get(number, counter);
        if (COUNTERS.stream().noneMatch(counter::has)) {
            throw new NotAllowed("count signatures");
        }
        Case proposal = proposals.lock(asked.id());
        if (!proposal.isRunning()) {
            throw proposal.elsewhere();
        }
        RecordedDeclaration declared =
                declarations.findById(proposal.id()).orElseThrow(() -> new Absent("declaration"));
        declared.count(signatures);
        journal.record(proposal, counter.actor(), "countSignatures", Map.of("pactsSigned", signatures));
        return declared.declaration();
    }

    /** Ranks the designated unit by the table of the proposal's rules and records the official decision. */
    public void determinePriority(ProposalId id) {
        Designation designated = designation(id).orElseThrow(() -> new Absent("designation"));
        priority.determine(proposals.find(id), designated);
    }

    @Transactional(readOnly = true)
    public Optional<Declaration> declaration(ProposalId id) {
        return declarations.findById(id).map(RecordedDeclaration::declaration);
    }

    @Transactional(readOnly = true)
    public Optional<Designation> designation(ProposalId id) {
        return designations.findById(id).map(RecordedDesignation::designation);
    }

    /** What the unit declared last, with whatever proposal. */
    @Transactional(readOnly = true)
    public Optional<Declaration> latestDeclaration(UnitId unit) {
        return declarations.latestOf(unit).map(RecordedDeclaration::declaration);
    }

    /** How the unit was designated last, with whatever proposal. */
    @Transactional(readOnly = true)
    public Optional<Designation> latestDesignation(UnitId unit) {
        return designations.latestOf(unit).map(RecordedDesignation::designation);
    }

    private static void requireOpen(Case proposal, boolean isDone) {
        proposal.requireRunningIn(Stage.DECLARATION);
        if (isDone) {
            throw proposal.elsewhere();
        }
    }
}
