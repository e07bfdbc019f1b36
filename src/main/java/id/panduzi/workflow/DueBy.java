package id.panduzi.workflow;

import id.panduzi.calendar.Capital;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Until when the tasks are due that somebody looks for: on or before a day, or already past.
 *
 * @param word {@code overdue}, {@code today}, {@code week} (until a week from today) or an ISO date
 */
public record DueBy(String word) {

    public DueBy {
        if (!isWord(word) && date(word).isEmpty()) {
            throw new IllegalArgumentException("neither a word for a date nor a date");
        }
    }

    Instant before(Instant now) {
        LocalDate today = Capital.dayOf(now);
        return switch (word) {
            case "overdue" -> now;
            case "today" -> endOf(today);
            case "week" -> endOf(today.plusWeeks(1));
            default -> endOf(date(word).orElseThrow());
        };
    }

    private static boolean isWord(String word) {
        return word.equals("overdue") || word.equals("today") || word.equals("week");
    }

    private static Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word)).filter(day -> day.getYear() > 0 && day.getYear() < 9999);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static Instant endOf(LocalDate day) {
        return Capital.startOf(day.plusDays(1));
    }
}
