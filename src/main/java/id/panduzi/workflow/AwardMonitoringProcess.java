package id.panduzi.workflow;

import id.panduzi.award.Monitoring;
import id.panduzi.proposal.ProposalId;
import org.springframework.stereotype.Component;

/** Steps and questions of {@code award-monitoring}. */
@Component
public class AwardMonitoringProcess {

    private final Monitoring monitoring;

    AwardMonitoringProcess(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    public void beginMonitoring(String proposalId) {
        monitoring.begin(ProposalId.of(proposalId));
    }

    public boolean doesUnitStillMeet(String proposalId) {
        return monitoring.doesUnitStillMeet(ProposalId.of(proposalId));
    }

    public boolean isRevoked(String proposalId) {
        return monitoring.isRevoked(ProposalId.of(proposalId));
    }

    public void revokeAward(String proposalId) {
        monitoring.revoke(ProposalId.of(proposalId));
    }
}
