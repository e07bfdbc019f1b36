package id.panduzi.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts in working days: Monday to Friday without public holidays, as deadlines in days are meant. */
@Component
@Transactional(readOnly = true)
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Holidays holidays;

    WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, holidays.between(day, day));
    }

    /**
     * The working day that many working days after {@code start}, which does not count itself; {@code start} for none.
     *
     * @throws IllegalArgumentException for a negative number
     */
    public LocalDate after(LocalDate start, int days) {
        return count(start, days, 1);
    }

    /**
     * The working day that many working days before {@code start}, which does not count itself; {@code start} for none.
     *
     * @throws IllegalArgumentException for a negative number
     */
    public LocalDate before(LocalDate start, int days) {
        return count(start, days, -1);
    }

    private LocalDate count(LocalDate start, int days, int step) {
        if (days < 0) {
            throw new IllegalArgumentException("days are counted from 0, not from " + days);
        }
        Set<LocalDate> free = step > 0 ? holidays.from(start) : holidays.until(start);
        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(step);
            left -= isWorkingDay(day, free) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> free) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !free.contains(day);
    }
}
