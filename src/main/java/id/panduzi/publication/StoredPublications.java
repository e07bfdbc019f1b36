package id.panduzi.publication;

import id.panduzi.drafting.DraftId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredPublications extends Repository<StoredPublication, DraftId> {

    StoredPublication saveAndFlush(StoredPublication publication);

    Optional<StoredPublication> findById(DraftId id);

    @Query("select p from StoredPublication p where p.status = :status order by p.proposal.at")
    List<StoredPublication> standing(PublicationStatus status);

    /** Whoever decides has it alone to the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StoredPublication p where p.draft = :id")
    Optional<StoredPublication> lock(DraftId id);
}
