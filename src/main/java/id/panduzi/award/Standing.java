package id.panduzi.award;

import id.panduzi.problem.Conflict;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;

/** Where a proposal has to stand for an act on it. */
final class Standing {

    private Standing() {}

    /** @throws Conflict unless its award is being decided on */
    static void requireDecision(Case proposal) {
        require(proposal, Stage.AWARD_DECISION, Status.RUNNING);
    }

    /** @throws Conflict unless the unit holds the award it won with it, and is watched */
    static void requireMonitoring(Case proposal) {
        require(proposal, Stage.MONITORING, Status.AWARDED);
    }

    private static void require(Case proposal, Stage stage, Status status) {
        if (proposal.stage() != stage || proposal.status() != status) {
            throw elsewhere(proposal);
        }
    }

    static Conflict elsewhere(Case proposal) {
        return new Conflict(
                "proposal " + proposal.number() + " is " + proposal.status().key(),
                proposal.version(),
                proposal.stage().key());
    }
}
