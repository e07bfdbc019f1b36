package id.panduzi.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of sign-ins with one username, from one address or from anywhere. Written by {@link SignInAttempts} alone. */
@Entity
@Table(name = "sign_in_attempt")
@SuppressWarnings("UnusedVariable")
class SignInAttempt {

    @Id
    private String id;

    private String name;
    private int failures;
    private Instant since;
    private @Nullable Instant lockedUntil;
    private @Nullable LocalDate familiarOn;
    private Instant touchedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SignInAttempt() {}

    String id() {
        return id;
    }

    boolean hasFailures() {
        return failures > 0;
    }

    /** Until when it is locked, if it is now. */
    Optional<Instant> lockedAt(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(now::isBefore);
    }

    /** Whether somebody signed in from there since that day. */
    boolean isFamiliarSince(LocalDate day) {
        return familiarOn != null && !familiarOn.isBefore(day);
    }
}
