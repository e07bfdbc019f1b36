package id.panduzi.command;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A key that a command was sent under, and what was answered. */
@Entity
@DynamicUpdate
@Table(name = "kept_answer")
class KeptAnswer {

    @Id
    private UUID id;

    /** Answers are found by it and by their key. */
    @SuppressWarnings("UnusedVariable")
    private String caller;

    @SuppressWarnings("UnusedVariable")
    private String idempotencyKey;

    private String request;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String answer;

    /** Only the purge asks for it. */
    @SuppressWarnings("UnusedVariable")
    private Instant claimedAt;

    /** For JPA; rows begin in {@link KeptAnswers#claim}. */
    @SuppressWarnings("NullAway.Init")
    protected KeptAnswer() {}

    boolean hasId(UUID other) {
        return id.equals(other);
    }

    boolean isFor(String otherRequest) {
        return request.equals(otherRequest);
    }

    void give(String json) {
        this.answer = json;
    }

    /** There once the claim is committed: both happen in one transaction. */
    String answer() {
        return Objects.requireNonNull(answer);
    }
}
