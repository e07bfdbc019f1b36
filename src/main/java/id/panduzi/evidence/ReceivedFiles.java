package id.panduzi.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Receipts. Lists are always those of one proposal; scope is checked above, where proposals are known. */
interface ReceivedFiles extends Repository<ReceivedFile, EvidenceId> {

    ReceivedFile save(ReceivedFile file);

    Optional<ReceivedFile> findById(EvidenceId id);

    @Query("select f from ReceivedFile f where f.subject = :subject order by f.receivedAt, f.id.value")
    List<ReceivedFile> of(String subject);

    @Query("select f from ReceivedFile f join f.items i where f.subject = :subject and i = :item"
            + " order by f.receivedAt, f.id.value")
    List<ReceivedFile> linkedTo(String subject, String item);

    @Query("select distinct f.sha256 from ReceivedFile f where f.subject = :subject")
    Set<String> hashes(String subject);
}
