package id.panduzi.checks;

import id.panduzi.directory.AgencyId;
import id.panduzi.proposal.ProposalId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredClaims extends Repository<ClaimSet, ClaimId> {

    ClaimSet saveAndFlush(ClaimSet claims);

    Optional<ClaimSet> findByAgencyAndSeason(AgencyId agency, short season);

    Optional<ClaimSet> findByProposal(ProposalId proposal);
}
