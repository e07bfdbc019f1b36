package id.panduzi.internalevaluation;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignedResults extends Repository<SignedResult, UUID> {

    SignedResult saveAndFlush(SignedResult result);

    @Query("select r from SignedResult r where r.proposal = :proposal order by r.sequence")
    List<SignedResult> of(ProposalId proposal);
}
