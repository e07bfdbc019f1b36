package id.panduzi.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A public holiday; rows come by migration. */
@Entity
@Table(name = "holiday")
class Holiday {

    /** Holidays are read by their day, and by nothing else. */
    @Id
    @SuppressWarnings("UnusedVariable")
    private LocalDate day;

    @SuppressWarnings("UnusedVariable")
    private String name;

    /** False for a day that is known only by calculation: feasts are fixed by decree each year. */
    @SuppressWarnings("UnusedVariable")
    private boolean verified;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Holiday() {}
}
