package id.panduzi.evidence;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Readings, one for each different content. */
interface StoredReadings extends Repository<StoredReading, String> {

    Optional<StoredReading> findById(String sha256);

    @Query("select new id.panduzi.evidence.ReadingProgress(r.sha256, r.state, r.reason, r.pages) from StoredReading r"
            + " where r.sha256 in (select f.sha256 from ReceivedFile f where f.subject = :subject)")
    List<ReadingProgress> progressOf(String subject);

    /** Has the bytes read, unless they were or will be anyway. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into evidence_reading (sha256, state, attempts, due_at, changed_at)"
                    + " values (:sha256, 'pending', 0, :now, :now) on duplicate key update sha256 = sha256")
    void await(String sha256, Instant now);

    /** The one that has waited longest, locked, passing over those that others are just taking. */
    @Query(
            nativeQuery = true,
            value = "select * from evidence_reading where state = 'pending' and due_at <= :now"
                    + " order by due_at limit 1 for update skip locked")
    Optional<StoredReading> nextDue(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from StoredReading r where r.sha256 = :sha256")
    Optional<StoredReading> lock(String sha256);
}
