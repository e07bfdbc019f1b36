package id.panduzi.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counted by the database, so that guesses at once on several nodes are all counted. */
interface SignInAttempts extends Repository<SignInAttempt, String> {

    List<SignInAttempt> findByIdIn(Collection<String> ids);

    @Query("select count(a) > 0 from SignInAttempt a where a.name = :name and a.lockedUntil > :now")
    boolean isLocked(String name, Instant now);

    /** One more; those before the window are forgotten, and with as many as {@code most} it is locked. */
    @Modifying(clearAutomatically = true)
    @Query(
            value =
                    """
            insert into sign_in_attempt (id, name, failures, since, locked_until, touched_at)
            values (:id, :name, 1, :now, if(:most <= 1, :until, null), :now)
            on duplicate key update
              failures = if(failures = 0 or since < :windowBegan, 1, failures + 1),
              since = if(failures = 1, :now, since),
              locked_until = if(failures >= :most, :until, locked_until),
              touched_at = :now""",
            nativeQuery = true)
    void fail(String id, String name, Instant now, Instant windowBegan, int most, Instant until);

    /** Somebody has come in: earlier failures do not count, and the address is familiar from now on. */
    @Modifying(clearAutomatically = true)
    @Query(
            value = "insert into sign_in_attempt (id, name, failures, since, familiar_on, touched_at)"
                    + " values (:id, :name, 0, :now, :today, :now) on duplicate key update failures = 0,"
                    + " locked_until = null, familiar_on = :today, touched_at = :now",
            nativeQuery = true)
    void succeed(String id, String name, Instant now, LocalDate today);

    @Modifying(clearAutomatically = true)
    @Query("update SignInAttempt a set a.failures = 0, a.lockedUntil = null where a.name = :name")
    int unlock(String name);

    @Modifying(clearAutomatically = true)
    @Query(value = "delete from sign_in_attempt where touched_at < :before limit :most", nativeQuery = true)
    int forget(Instant before, int most);
}
