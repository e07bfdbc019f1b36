package id.panduzi.external;

import id.panduzi.problem.Conflict;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Stage;

/** Where a proposal has to stand for an act on it. */
final class Standing {

    private Standing() {}

    /** @throws Conflict if it stands elsewhere, or has ended */
    static void require(Case proposal, Stage stage) {
        if (!proposal.isRunning() || proposal.stage() != stage) {
            throw new Conflict(
                    "proposal " + proposal.number() + " is not in " + stage.key(),
                    proposal.version(),
                    proposal.stage().key());
        }
    }
}
