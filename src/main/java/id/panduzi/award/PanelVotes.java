package id.panduzi.award;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PanelVotes extends Repository<PanelVote, PanelVote.Key> {

    PanelVote save(PanelVote vote);

    @Query("select v from PanelVote v where v.key.proposal = :proposal order by v.username")
    List<PanelVote> of(ProposalId proposal);
}
