package id.panduzi.demo;

import id.panduzi.calendar.Capital;
import id.panduzi.calendar.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;

/** On which days the acts of one story happen: working days in office hours, none of them to come. */
final class StoryDays {

    private static final MonthDay CLOSING = MonthDay.of(Month.MAY, 31);
    private static final LocalTime FIRST_HOUR = LocalTime.of(8, 40);
    private static final int OFFICE_MINUTES = 430;
    private static final int STRIDE = 97;

    /** A story must have time to get to its letter. */
    private static final int DAYS_TO_CLOSING = 30;

    private static final int ACTS_TO_LETTER = 8;
    private static final int YEARS_BUILDING = 3;

    private final Story story;
    private final WorkingDays workingDays;
    private final Instant now;
    private final LocalDate begin;
    private final int year;

    StoryDays(Story story, WorkingDays workingDays, Instant now) {
        this.story = story;
        this.workingDays = workingDays;
        this.now = now;
        LocalDate wanted = wantedBegin();
        this.year = year(wanted);
        this.begin = beginsInTime(wanted);
    }

    /** The season it is proposed in. */
    int year() {
        return year;
    }

    /** When the act of that place in the story is done; each later than the one before. */
    Instant of(int act) {
        LocalDate day = workingDays.after(begin, act * story.pace());
        int minute = (act * STRIDE + story.unit().hashCode() % STRIDE + STRIDE) % OFFICE_MINUTES;
        Instant planned = day.atTime(FIRST_HOUR)
                .plusMinutes(minute)
                .atZone(Capital.ZONE.id())
                .toInstant();
        Instant latest = now.minus(Duration.ofHours(1)).plusSeconds(act);
        return planned.isBefore(latest) ? planned : latest;
    }

    LocalDate declared() {
        return LocalDate.of(year - YEARS_BUILDING, Month.JANUARY, 20);
    }

    LocalDate designated() {
        return LocalDate.of(year - YEARS_BUILDING, Month.FEBRUARY, 3);
    }

    private LocalDate wantedBegin() {
        LocalDate today = Capital.dayOf(now);
        return story.season() == null
                ? workingDays.before(today, story.begun())
                : workingDays.after(
                        LocalDate.of(today.getYear() - story.season(), Month.FEBRUARY, 1), Math.max(1, story.begun()));
    }

    private int year(LocalDate wanted) {
        LocalDate today = Capital.dayOf(now);
        if (story.season() == null && story.isYoung()) {
            return CLOSING.atYear(today.getYear()).isAfter(today.plusDays(DAYS_TO_CLOSING))
                    ? today.getYear()
                    : today.getYear() + 1;
        }
        return letter(wanted).getYear();
    }

    private LocalDate letter(LocalDate wanted) {
        return workingDays.after(wanted, ACTS_TO_LETTER * story.pace());
    }

    /** Whoever files after the usual closing date began after it as well, when the season's last day counts. */
    private LocalDate beginsInTime(LocalDate wanted) {
        LocalDate closing = CLOSING.atYear(year);
        boolean tooLate =
                !story.isYoung() && !wanted.isAfter(closing) && letter(wanted).isAfter(closing);
        return tooLate ? closing.plusDays(1) : wanted;
    }
}
