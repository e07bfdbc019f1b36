package id.panduzi.workflow;

import id.panduzi.checks.Admission;
import id.panduzi.checks.ProposalChecks;
import id.panduzi.proposal.ProposalId;
import org.springframework.stereotype.Component;

/** Steps and questions of {@code proposal-checks}. */
@Component
public class ProposalChecksProcess {

    private final Admission admission;
    private final ProposalChecks checks;

    ProposalChecksProcess(Admission admission, ProposalChecks checks) {
        this.admission = admission;
        this.checks = checks;
    }

    public void beginProposalChecks(String proposalId) {
        admission.begin(ProposalId.of(proposalId));
    }

    public boolean doesLeaderApprove(String proposalId) {
        return checks.doesLeaderApprove(ProposalId.of(proposalId));
    }

    public boolean isFiled(String proposalId) {
        return checks.isFiled(ProposalId.of(proposalId));
    }

    public void pinRuleset(String proposalId) {
        checks.pinRuleset(ProposalId.of(proposalId));
    }

    public boolean hasLawChanged(String proposalId) {
        return checks.hasLawChanged(ProposalId.of(proposalId));
    }

    public void proposeVerdicts(String proposalId) {
        checks.proposeVerdicts(ProposalId.of(proposalId));
    }

    public boolean isPassed(String proposalId) {
        return checks.isPassed(ProposalId.of(proposalId));
    }

    public boolean mayObject(String proposalId) {
        return checks.mayObject(ProposalId.of(proposalId));
    }

    public void closeObjectionWindow(String proposalId) {
        checks.closeObjectionWindow(ProposalId.of(proposalId));
    }

    public boolean isObjectionFiled(String proposalId) {
        return checks.isObjectionFiled(ProposalId.of(proposalId));
    }

    public boolean isObjectionUpheld(String proposalId) {
        return checks.isObjectionUpheld(ProposalId.of(proposalId));
    }
}
