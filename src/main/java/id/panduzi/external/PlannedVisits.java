package id.panduzi.external;

import id.panduzi.proposal.ProposalId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlannedVisits extends Repository<PlannedVisit, ProposalId> {

    PlannedVisit save(PlannedVisit visit);

    Optional<PlannedVisit> findByProposal(ProposalId proposal);
}
