package id.panduzi.sheet;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands at an item, and since when. Immutable.
 *
 * <p>The round is the number of the last return round when it was written, 0 before the first.
 */
@Embeddable
class GivenAnswer {

    private @Nullable String answer;
    private @Nullable String note;
    private Instant changedAt;

    private String changedBy;
    private int changedRound;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected GivenAnswer() {}

    GivenAnswer(@Nullable String answer, @Nullable String note, String by, Instant at, int round) {
        this.answer = answer;
        this.note = note;
        this.changedAt = at.truncatedTo(ChronoUnit.MILLIS);
        this.changedBy = by;
        this.changedRound = round;
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    Written written() {
        return new Written(changedBy, changedAt);
    }

    int changedRound() {
        return changedRound;
    }

    /** Same answer and same note, whoever wrote them when. */
    boolean saysTheSameAs(@Nullable GivenAnswer other) {
        Optional<GivenAnswer> given = Optional.ofNullable(other);
        return answer().equals(given.flatMap(GivenAnswer::answer)) && note().equals(given.flatMap(GivenAnswer::note));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GivenAnswer given
                && saysTheSameAs(given)
                && changedAt.equals(given.changedAt)
                && changedBy.equals(given.changedBy)
                && changedRound == given.changedRound;
    }

    @Override
    public int hashCode() {
        return Objects.hash(answer, note, changedAt, changedBy, changedRound);
    }
}
