package id.panduzi.whatif;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredTrials extends Repository<StoredTrial, UUID> {

    StoredTrial save(StoredTrial trial);

    Optional<StoredTrial> findById(UUID id);

    @Query("select t from StoredTrial t where t.subject = :subject order by t.askedAt desc")
    List<StoredTrial> newest(String subject, Limit limit);

    /** 0 if nobody waits for it any more. */
    @Modifying
    @Query("update StoredTrial t set t.done = :done, t.seenAt = :now where t.id = :id and t.state = 'RUNNING'")
    int progress(UUID id, long done, Instant now);

    @Modifying
    @Query("update StoredTrial t set t.state = :state, t.seenAt = :now where t.id = :id and t.state = 'RUNNING'")
    int end(UUID id, TrialState state, Instant now);

    @Modifying
    @Query("update StoredTrial t set t.state = 'DONE', t.done = t.total, t.effect = :effect, t.seenAt = :now"
            + " where t.id = :id and t.state = 'RUNNING'")
    int finish(UUID id, String effect, Instant now);

    /** Proposals that run and are submitted, or not yet. */
    @Query(
            value = "select count(*) from proposal where status = 'RUNNING' and (submitted_on is not null) ="
                    + " :submitted",
            nativeQuery = true)
    long countRunning(boolean submitted);
}
