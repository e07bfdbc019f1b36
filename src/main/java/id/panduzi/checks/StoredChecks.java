package id.panduzi.checks;

import id.panduzi.proposal.ProposalId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredChecks extends Repository<ProposalCheck, ProposalId> {

    ProposalCheck save(ProposalCheck check);

    Optional<ProposalCheck> findById(ProposalId proposal);

    /** Whether another proposal was filed by that letter. */
    @Query("select count(c) > 0 from ProposalCheck c where c.letter = :letter and c.proposal <> :proposal")
    boolean isSharedBeyond(ProposalId proposal, LetterId letter);
}
