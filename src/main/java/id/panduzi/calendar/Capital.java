package id.panduzi.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The time of the capital: by its days run deadlines, seasons, and whatever the nation does; not a proposal's own day. */
public final class Capital {

    public static final Zone ZONE = Zone.WIB;

    private Capital() {}

    public static LocalDate today(Clock clock) {
        return ZONE.today(clock);
    }

    public static LocalDate dayOf(Instant moment) {
        return ZONE.dayOf(moment);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE.id()).toInstant();
    }
}
