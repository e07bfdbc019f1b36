package id.panduzi.sheet;

import id.panduzi.directory.RoleGroup;
import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.DocumentKind;
import id.panduzi.evidence.Evidence;
import id.panduzi.evidence.KeptFile;
import id.panduzi.evidence.NewEvidence;
import id.panduzi.evidence.Received;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the unit's evidence for locked items as it is: what an evaluator looks at changes only where a return asked for
 * it. Evaluators and the agency's secretariat prove things of their own, and are not kept from it.
 */
@Service
@Transactional
public class EvidenceGate {

    private final StoredSheets sheets;
    private final Rounds rounds;
    private final Proposals proposals;
    private final Evidence evidence;

    EvidenceGate(StoredSheets sheets, Rounds rounds, Proposals proposals, Evidence evidence) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.proposals = proposals;
        this.evidence = evidence;
    }

    /**
     * Whether somebody hands in evidence at all, before anything is read of what they send: oversight looks on.
     *
     * @throws NotAllowed if not
     */
    public static void requireHand(SignedIn uploader) {
        if (!mayHandIn(uploader)) {
            throw new NotAllowed("upload by " + uploader.username());
        }
    }

    /** The same as a question. */
    public static boolean mayHandIn(SignedIn somebody) {
        return somebody.roles().stream().anyMatch(role -> role.group() != RoleGroup.OVERSIGHT);
    }

    /** Lets a kept file in as evidence, as {@link #require}, in one act. */
    public Received receive(Case asked, NewEvidence what, KeptFile file) {
        require(asked, what.items(), what.kind(), what.uploader());
        return evidence.receive(what, file);
    }

    /**
     * Lets evidence in, and keeps the proposal from changing until the transaction ends.
     *
     * @param items worksheet codes
     * @throws Conflict naming the locked items, if somebody of the unit hands it in for one
     */
    public void require(Case asked, Collection<String> items, Optional<DocumentKind> kind, SignedIn uploader) {
        Case proposal = proposals.lock(asked.id());
        if (!isOfTheUnit(uploader) || proposal.stage() == Stage.DECLARATION || isAsked(proposal, kind)) {
            return;
        }
        Sheet unit = sheets.find(proposal.id(), Level.UNIT).orElseGet(() -> new Sheet(proposal.id(), Level.UNIT));
        List<FieldError> locked = items.stream()
                .filter(unit::isLocked)
                .map(item -> FieldError.of("items", "lockedItem", item))
                .toList();
        if (!locked.isEmpty()) {
            throw unit.conflict(proposal, "takes no evidence for locked items").naming(locked);
        }
    }

    private static boolean isOfTheUnit(SignedIn uploader) {
        return uploader.roles().stream().anyMatch(role -> role.group() == RoleGroup.UNIT);
    }

    private boolean isAsked(Case proposal, Optional<DocumentKind> kind) {
        return kind.filter(named -> rounds.open(proposal.id())
                        .filter(round -> round.asked().contains(named.name()))
                        .isPresent())
                .isPresent();
    }
}
