package id.panduzi.external;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Judgements extends Repository<Judgement, UUID> {

    Judgement save(Judgement judgement);

    @Query("select count(j) from Judgement j where j.proposal = :proposal")
    int countOf(ProposalId proposal);

    @Query("select j from Judgement j where j.proposal = :proposal and j.step = :step order by j.sequence desc")
    List<Judgement> latest(ProposalId proposal, Step step, Limit most);
}
