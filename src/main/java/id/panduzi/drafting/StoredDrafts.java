package id.panduzi.drafting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredDrafts extends Repository<StoredDraft, DraftId> {

    StoredDraft saveAndFlush(StoredDraft draft);

    Optional<StoredDraft> findById(DraftId id);

    boolean existsByTakenTag(String tag);

    @Query("select distinct d from StoredDraft d left join fetch d.files order by d.changedAt desc, d.id.value")
    List<StoredDraft> all();

    @Query("select distinct d from StoredDraft d left join fetch d.files where d.id in :ids")
    List<StoredDraft> all(Collection<DraftId> ids);

    /** Whoever changes a draft has it alone to the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDraft d where d.id = :id")
    Optional<StoredDraft> lock(DraftId id);
}
