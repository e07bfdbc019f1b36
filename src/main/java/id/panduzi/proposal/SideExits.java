package id.panduzi.proposal;

import id.panduzi.directory.Agency;
import id.panduzi.directory.Directory;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways out of a running proposal that are open from anywhere. */
@Service
@Transactional
public class SideExits {

    private static final Set<Role> WITHDRAWERS = Set.of(Role.OPERATOR, Role.HEAD, Role.SECRETARIAT, Role.LEADER);
    private static final Set<Role> VOIDERS =
            Set.of(Role.NATIONAL_ADMINISTRATOR, Role.TPN_COORDINATOR, Role.MINISTER_OFFICE);

    private final Proposals found;
    private final StoredProposals proposals;
    private final ApplicableLaw law;
    private final Directory directory;
    private final CaseJournal caseJournal;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    SideExits(
            Proposals found,
            StoredProposals proposals,
            ApplicableLaw law,
            Directory directory,
            CaseJournal caseJournal,
            Journal journal,
            ApplicationEventPublisher events) {
        this.found = found;
        this.proposals = proposals;
        this.law = law;
        this.directory = directory;
        this.caseJournal = caseJournal;
        this.journal = journal;
        this.events = events;
    }

    /** Whether somebody may void the proposals of an agency. */
    public boolean mayVoid(SignedIn doer) {
        return VOIDERS.stream().anyMatch(doer::has);
    }

    /**
     * Unit or agency takes a running proposal back.
     *
     * @throws NotAllowed unless somebody of the unit or the agency's leadership asks
     * @throws Conflict if it does not run any more
     */
    public Case withdraw(String number, String reason, SignedIn doer) {
        Case asked = found.get(number, doer);
        allow(WITHDRAWERS, doer, "withdraw proposals");
        Case withdrawn = end(lock(asked.id()), Status.WITHDRAWN, doer, Map.of("reason", reason));
        events.publishEvent(new ProposalWithdrawn(withdrawn.id(), withdrawn.number()));
        return found.find(withdrawn.id());
    }

    /** Whether somebody who sees a proposal may withdraw it. */
    public static boolean mayWithdraw(SignedIn somebody) {
        return WITHDRAWERS.stream().anyMatch(somebody::has);
    }

    /**
     * One corruption offence in an agency in the proposal year voids all of its running proposals of that year, in one act
     * (PermenPANRB 90/2021 annex II).
     *
     * @param agency id or code
     * @return the numbers of the proposals that fell
     * @throws NotAllowed unless the national team or the Minister's office asks
     */
    public List<String> voidAll(String agency, Voiding voiding, SignedIn doer) {
        return voidAll(agency, voiding, null, doer);
    }

    /**
     * The same, but only if exactly those fall that the doer was shown.
     *
     * @param expected numbers of proposals; null for whichever run
     * @throws Conflict if others run by now
     */
    public List<String> voidAll(String agency, Voiding voiding, @Nullable Set<String> expected, SignedIn doer) {
        Agency accused = directory.agency(agency, doer);
        allow(VOIDERS, doer, "void proposals");
        List<Proposal> running = proposals.lockRunning(accused.id(), (short) voiding.year());
        requireExpected(running, expected);
        List<String> numbers = running.stream()
                .map(proposal -> end(proposal, Status.VOIDED, doer, voiding.details()))
                .map(this::announce)
                .toList();
        journal.record(Deed.of(Subject.agency(accused.code()), doer.actor(), "voidProposals", voiding.with(numbers)));
        return numbers;
    }

    private static void requireExpected(List<Proposal> running, @Nullable Set<String> expected) {
        Set<String> numbers = running.stream().map(Proposal::number).collect(Collectors.toSet());
        if (expected != null && !numbers.equals(expected)) {
            throw new Conflict("other proposals run now");
        }
    }

    private String announce(Case voided) {
        events.publishEvent(new ProposalVoided(voided.id(), voided.number()));
        return voided.number();
    }

    private Case end(Proposal proposal, Status status, SignedIn doer, Map<String, Object> details) {
        Unit unit = directory.unit(proposal.unit());
        proposal.end(status, law.today(unit.agency()));
        Case ended = proposals.saveAndFlush(proposal).asCase(unit);
        caseJournal.record(ended, doer.actor(), status.key(), details);
        return ended;
    }

    private Proposal lock(ProposalId id) {
        return proposals.lock(id).orElseThrow();
    }

    private static void allow(Set<Role> roles, SignedIn doer, String what) {
        if (roles.stream().noneMatch(doer::has)) {
            throw new NotAllowed(what);
        }
    }
}
