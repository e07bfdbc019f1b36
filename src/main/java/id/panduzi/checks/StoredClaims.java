package id.panduzi.checks;

import id.panduzi.directory.AgencyId;
import id.panduzi.proposal.ProposalId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredClaims extends Repository<ClaimSet, ClaimId> {

    ClaimSet saveAndFlush(ClaimSet claims);

    Optional<ClaimSet> findByAgencyAndSeason(AgencyId agency, short season);

    @Query("select c.season from ClaimSet c where c.agency = :agency and c.season is not null order by c.season desc")
    List<Short> seasons(AgencyId agency);

    Optional<ClaimSet> findByProposal(ProposalId proposal);
}
