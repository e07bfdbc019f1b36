package id.panduzi.checks;

import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may claim what, and until when: the agency's own people at any time, those of a unit until the checks are decided. */
@Service
@Transactional(readOnly = true)
public class ClaimRights {

    private static final Set<Role> OF_AGENCY = Set.of(Role.SECRETARIAT, Role.LEADER);
    private static final Set<Role> OF_UNIT = Set.of(Role.OPERATOR, Role.HEAD, Role.SECRETARIAT);

    private final StoredChecks checks;

    ClaimRights(StoredChecks checks) {
        this.checks = checks;
    }

    /** For an agency that the claimant sees. */
    public boolean mayClaimForAgency(SignedIn claimant) {
        return claimant.scope() instanceof Scope.OfAgency && OF_AGENCY.stream().anyMatch(claimant::has);
    }

    /** For a proposal that the claimant sees, as far as it is about the person. */
    public boolean mayClaimForUnit(SignedIn claimant) {
        return OF_UNIT.stream().anyMatch(claimant::has);
    }

    /** Whether anything may still be claimed for it. */
    public boolean isOpen(Case proposal) {
        return proposal.isRunning()
                && checks.findById(proposal.id())
                        .filter(ProposalCheck::isDecided)
                        .isEmpty();
    }
}
