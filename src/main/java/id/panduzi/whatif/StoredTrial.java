package id.panduzi.whatif;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Changed by the repository's statements only, each of which asks that it still runs. */
@Entity
@Table(name = "trial")
class StoredTrial implements Persistable<UUID> {

    /** A trial is seen every few thousand cases, many times a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Id
    private UUID id;

    private String subject;
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private TrialState state;

    private String askedBy;
    private Instant askedAt;
    private Instant seenAt;
    private long total;
    private long done;

    @Column(columnDefinition = "longtext")
    private @Nullable String effect;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredTrial() {}

    StoredTrial(Candidate candidate, String askedBy, long total, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = candidate.subject();
        this.contentHash = candidate.contentHash();
        this.state = TrialState.RUNNING;
        this.askedBy = askedBy;
        this.askedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.seenAt = askedAt;
        this.total = total;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only ever saved once. */
    @Override
    public boolean isNew() {
        return true;
    }

    Trial trial(Instant now, Function<String, Effect> reader) {
        boolean leftBehind =
                state == TrialState.RUNNING && seenAt.plus(PATIENCE).isBefore(now);
        Optional<Effect> known = Optional.ofNullable(effect).map(reader);
        return new Trial(id, subject, contentHash, state, askedBy, askedAt, leftBehind, total, done, known);
    }
}
