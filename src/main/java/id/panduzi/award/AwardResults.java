package id.panduzi.award;

import id.panduzi.proposal.ProposalId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AwardResults extends Repository<AwardResult, ProposalId> {

    AwardResult save(AwardResult result);

    Optional<AwardResult> findByProposal(ProposalId proposal);

    @Query(value = "select next value for lhe_serial", nativeQuery = true)
    long nextSerial();
}
