package id.panduzi.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of the capital: laws take effect, deadlines end and decrees are dated by its days. */
public final class Capital {

    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** Where every day of the country begins first. */
    public static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    private Capital() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
