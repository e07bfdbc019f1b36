package id.panduzi.internalevaluation;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Judgments extends Repository<Judgment, UUID> {

    Judgment saveAndFlush(Judgment judgment);

    @Query("select j from Judgment j where j.proposal = :proposal order by j.sequence")
    List<Judgment> of(ProposalId proposal);
}
