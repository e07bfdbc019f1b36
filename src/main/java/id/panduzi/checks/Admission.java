package id.panduzi.checks;

import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a proposal comes into the checks, and what came of them in the end: what its process has to know. */
@Service
@Transactional
public class Admission {

    private final StoredChecks checks;
    private final Progress progress;

    Admission(StoredChecks checks, Progress progress) {
        this.checks = checks;
        this.progress = progress;
    }

    /** The checks begin, or begin anew where the law changed: what was approved and filed before no longer counts. */
    public void begin(ProposalId id) {
        progress.enter(id, Stage.PROPOSAL_CHECKS);
        checks.findById(id).ifPresent(ProposalCheck::beginAnew);
    }

    /** Whether the leader refused to propose the unit. */
    @Transactional(readOnly = true)
    public boolean isRefused(ProposalId id) {
        return checks.findById(id).filter(ProposalCheck::isRefused).isPresent();
    }

    /** Whether the time to file ran out before there was a letter, or even a decision of the leader. */
    @Transactional(readOnly = true)
    public boolean isExpired(ProposalId id) {
        return !isRefused(id)
                && checks.findById(id).flatMap(ProposalCheck::letter).isEmpty();
    }

    /** Whether the national team evaluates the unit: nothing stands in its way, from the start or after an objection. */
    @Transactional(readOnly = true)
    public boolean isAdmitted(ProposalId id) {
        return checks.findById(id).filter(ProposalCheck::isAdmitted).isPresent();
    }
}
