package id.panduzi.award;

import id.panduzi.proposal.ProposalId;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecordedClearances extends Repository<RecordedClearance, RecordedClearance.Key> {

    RecordedClearance save(RecordedClearance clearance);

    @Query("select c from RecordedClearance c where c.key.proposal = :proposal order by c.key.body")
    List<RecordedClearance> of(ProposalId proposal);
}
