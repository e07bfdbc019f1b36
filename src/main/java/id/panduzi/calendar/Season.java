package id.panduzi.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the ministry announced for one year's proposals. */
@Entity
@Table(name = "season")
class Season {

    private static final String WITH_NOTES = "withNotes";
    private static final String FAILED = "failed";

    /** Seasons are found by it. */
    @Id
    @Column(name = "year")
    @SuppressWarnings("UnusedVariable")
    private int year;

    private @Nullable LocalDate closingOn;
    private String unitCriterionFailed;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Season() {}

    private Season(int year) {
        this.year = year;
        this.unitCriterionFailed = WITH_NOTES;
    }

    static Season of(int year) {
        return new Season(year);
    }

    Optional<LocalDate> closing() {
        return Optional.ofNullable(closingOn);
    }

    boolean failedUnitCriterionMayObject() {
        return unitCriterionFailed.equals(WITH_NOTES);
    }

    void closeOn(LocalDate day) {
        this.closingOn = day;
    }

    void letFailedUnitCriterionObject(boolean mayObject) {
        this.unitCriterionFailed = mayObject ? WITH_NOTES : FAILED;
    }
}
