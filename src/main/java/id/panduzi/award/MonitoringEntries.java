package id.panduzi.award;

import id.panduzi.proposal.ProposalId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MonitoringEntries extends Repository<MonitoringEntry, UUID> {

    MonitoringEntry save(MonitoringEntry entry);

    @Query("select e from MonitoringEntry e where e.proposal = :proposal order by e.sequence desc limit 1")
    Optional<MonitoringEntry> last(ProposalId proposal);
}
