package id.panduzi.proposal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDecisions extends Repository<StoredDecision, UUID> {

    StoredDecision save(StoredDecision decision);

    @Query("select count(d) from StoredDecision d where d.proposal = :proposal")
    int countOf(ProposalId proposal);

    @Query("select d from StoredDecision d where d.proposal = :proposal order by d.sequence")
    List<StoredDecision> of(ProposalId proposal);
}
