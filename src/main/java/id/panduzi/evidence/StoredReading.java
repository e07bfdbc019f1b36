package id.panduzi.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** What was read in some bytes, or that it is still to be done, and by whom. */
@Entity
@Table(name = "evidence_reading")
class StoredReading {

    @Id
    private String sha256;

    @Convert(converter = ReadingStateColumn.class)
    private ReadingState state;

    private @Nullable String mediaType;
    private @Nullable String reason;
    private @Nullable Integer pages;

    @Column(length = Length.LONG32)
    private @Nullable String text;

    @Column(length = Length.LONG32)
    @Convert(converter = FactsColumn.class)
    private @Nullable List<FoundFact> facts;

    private int attempts;

    /** Readings are taken up by it. */
    @SuppressWarnings("UnusedVariable")
    private Instant dueAt;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    private Instant changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredReading() {}

    String sha256() {
        return sha256;
    }

    /** Which taking up this is, from 1; names the lease. */
    int attempts() {
        return attempts;
    }

    /** Somebody begins to read, and nobody else will before {@code until}. */
    void lease(Instant now, Instant until) {
        attempts++;
        dueAt = until.truncatedTo(ChronoUnit.MILLIS);
        touch(now);
    }

    boolean isHeldBy(int attempt) {
        return state == ReadingState.PENDING && attempts == attempt;
    }

    /** Whoever held it gives it back without having tried. */
    void release(Instant now) {
        attempts--;
        putBack(now, now);
    }

    /** Whoever held it will not finish; it may be taken again from {@code from} on. */
    void putBack(Instant now, Instant from) {
        dueAt = from.truncatedTo(ChronoUnit.MILLIS);
        touch(now);
    }

    void finish(Outcome outcome, Instant now) {
        state = outcome.state();
        mediaType = outcome.mediaType();
        reason = outcome.reason() == null ? null : outcome.reason().key();
        pages = outcome.pages();
        text = outcome.text();
        facts = List.of();
        touch(now);
    }

    private void touch(Instant now) {
        changedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    Reading reading() {
        return new Reading(
                sha256,
                state,
                Optional.ofNullable(mediaType),
                Optional.ofNullable(reason).map(ReadingReason::of),
                pages == null ? OptionalInt.empty() : OptionalInt.of(pages),
                Objects.requireNonNullElse(text, ""),
                Objects.requireNonNullElse(facts, List.of()));
    }
}
