package id.panduzi.declaration;

import id.panduzi.directory.UnitId;
import id.panduzi.proposal.ProposalId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecordedDesignations extends Repository<RecordedDesignation, ProposalId> {

    RecordedDesignation save(RecordedDesignation designation);

    Optional<RecordedDesignation> findById(ProposalId proposal);

    boolean existsById(ProposalId proposal);

    @Query("select d from RecordedDesignation d where d.unit = :unit order by d.recordedAt desc limit 1")
    Optional<RecordedDesignation> latestOf(UnitId unit);
}
