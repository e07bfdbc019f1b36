package id.panduzi.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zones of the country, from west to east (Keppres 41/1987); named as clocks and officers name them. */
public enum Zone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId id;

    Zone(String id) {
        this.id = ZoneId.of(id);
    }

    public ZoneId id() {
        return id;
    }

    public LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, id);
    }
}
