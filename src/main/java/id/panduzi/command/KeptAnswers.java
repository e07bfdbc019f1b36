package id.panduzi.command;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptAnswers extends Repository<KeptAnswer, UUID> {

    /** Takes the key, or waits until whoever has it is done and leaves it with them. */
    @Modifying
    @Query(
            value = "insert into kept_answer (id, caller, idempotency_key, request, claimed_at)"
                    + " values (:id, :caller, :key, :request, :now) on duplicate key update request = request",
            nativeQuery = true)
    void claim(UUID id, String caller, String key, String request, Instant now);

    Optional<KeptAnswer> findByCallerAndIdempotencyKey(String caller, String idempotencyKey);

    @Modifying
    @Query(value = "delete from kept_answer where claimed_at < :before limit :most", nativeQuery = true)
    int forget(Instant before, int most);
}
