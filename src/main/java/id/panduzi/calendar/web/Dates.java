package id.panduzi.calendar.web;

import id.panduzi.calendar.Capital;
import id.panduzi.calendar.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Days and moments in the reader's language, for templates: {@code @dates.day(x)}. Moments are told in the zone that is
 * given, else in that of the capital, and say so; a moment's day is its day there.
 */
@Component("dates")
class Dates {

    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    /** {@code 21 November 2026}. */
    public String day(LocalDate day) {
        return in("d MMMM uuuu", day);
    }

    /** {@code 21 November 2026}. */
    public String day(Instant moment) {
        return day(moment, Capital.ZONE);
    }

    /** {@code 21 November 2026}. */
    public String day(Instant moment, Zone zone) {
        return day(zone.dayOf(moment));
    }

    /** {@code 21 Nov}; with its year if that is not the current one. */
    public String shortDay(LocalDate day) {
        return in(day.getYear() == today().getYear() ? "d MMM" : "d MMM uuuu", day);
    }

    /** {@code 21 Nov}; with its year if that is not the current one. */
    public String shortDay(Instant moment) {
        return shortDay(moment, Capital.ZONE);
    }

    /** {@code 21 Nov}; with its year if that is not the current one. */
    public String shortDay(Instant moment, Zone zone) {
        return shortDay(zone.dayOf(moment));
    }

    /** {@code 21 November 2026, 09.14 WIB}. */
    public String moment(Instant moment) {
        return moment(moment, Capital.ZONE);
    }

    /** {@code 21 November 2026, 11.14 WIT}. */
    public String moment(Instant moment, Zone zone) {
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return in(english ? "d MMMM uuuu, HH:mm" : "d MMMM uuuu, HH.mm", moment.atZone(zone.id())) + " " + zone;
    }

    /** Days from today to that day; negative when it is past. */
    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(today(), day);
    }

    /** Days from today to the day of that moment; negative when it is past. */
    public long daysUntil(Instant moment) {
        return daysUntil(Capital.dayOf(moment));
    }

    private LocalDate today() {
        return Capital.today(clock);
    }

    private static String in(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, LocaleContextHolder.getLocale())
                .format(time);
    }
}
