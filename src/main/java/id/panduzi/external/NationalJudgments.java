package id.panduzi.external;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NationalJudgments extends Repository<NationalJudgment, UUID> {

    NationalJudgment save(NationalJudgment judgment);

    @Query("select count(j) from NationalJudgment j where j.proposal = :proposal")
    int countOf(ProposalId proposal);

    @Query("select j from NationalJudgment j where j.proposal = :proposal and j.step = :step order by j.sequence desc")
    List<NationalJudgment> latest(ProposalId proposal, Step step, Limit most);
}
