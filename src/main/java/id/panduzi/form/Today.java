package id.panduzi.form;

import id.panduzi.calendar.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The day it is. In the country it is already tomorrow while systems that count in UTC still write today: until their day
 * ends too, both count.
 *
 * @param earliest what lies before it is past
 * @param latest what lies after it is yet to come
 */
record Today(LocalDate earliest, LocalDate latest) {

    static Today at(Instant now, Zone zone) {
        return new Today(LocalDate.ofInstant(now, ZoneOffset.UTC), zone.dayOf(now));
    }

    static Today of(LocalDate day) {
        return new Today(day, day);
    }
}
