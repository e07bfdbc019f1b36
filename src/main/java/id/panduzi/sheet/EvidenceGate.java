package id.panduzi.sheet;

import id.panduzi.directory.RoleGroup;
import id.panduzi.directory.SignedIn;
import id.panduzi.evidence.DocumentKind;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
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

    EvidenceGate(StoredSheets sheets, Rounds rounds, Proposals proposals) {
        this.sheets = sheets;
        this.rounds = rounds;
        this.proposals = proposals;
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
