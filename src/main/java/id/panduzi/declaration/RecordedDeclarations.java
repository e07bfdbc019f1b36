package id.panduzi.declaration;

import id.panduzi.directory.UnitId;
import id.panduzi.proposal.ProposalId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecordedDeclarations extends Repository<RecordedDeclaration, ProposalId> {

    RecordedDeclaration save(RecordedDeclaration declaration);

    Optional<RecordedDeclaration> findById(ProposalId proposal);

    boolean existsById(ProposalId proposal);

    @Query("select d from RecordedDeclaration d where d.unit = :unit order by d.recordedAt desc limit 1")
    Optional<RecordedDeclaration> latestOf(UnitId unit);
}
