package id.panduzi.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody's time in a unit, both days included. */
@Entity
@Table(name = "employment")
class Employment {

    @EmbeddedId
    private Key key;

    private @Nullable LocalDate untilDay;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Employment() {}

    Employment(AccountId account, UnitId unit, LocalDate from, @Nullable LocalDate until) {
        this.key = new Key(account, unit, from);
        this.untilDay = until;
    }

    AccountId account() {
        return key.account();
    }

    /** Whether it lasts, or ended so lately that it still counts. */
    Optional<ConflictOfInterest> conflict(LocalDate today, LocalDate earliestEnd) {
        if (key.fromDay.isAfter(today)) {
            return Optional.empty();
        }
        if (untilDay == null || !untilDay.isBefore(today)) {
            return Optional.of(ConflictOfInterest.WORKS_IN_UNIT);
        }
        return untilDay.isBefore(earliestEnd) ? Optional.empty() : Optional.of(ConflictOfInterest.WORKED_IN_UNIT);
    }

    boolean lasts() {
        return untilDay == null;
    }

    void endOn(LocalDate day) {
        if (untilDay == null) {
            this.untilDay = day;
        }
    }

    /** For those who administer it. */
    Tenure tenure(Unit where) {
        return new Tenure(where, key.fromDay, Optional.ofNullable(untilDay));
    }

    UnitId unit() {
        return key.unit;
    }

    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "account_id"))
            AccountId account,

            @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
            UnitId unit,

            LocalDate fromDay)
            implements Serializable {}
}
