package id.panduzi.directory;

import id.panduzi.problem.FieldError;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator types of somebody's time in a unit; not checked yet.
 *
 * @param unit its code
 * @param from ISO date
 * @param until ISO date; blank while it lasts
 */
public record TenureForm(String unit, String from, String until) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    /** @param latest the last day that anybody may have to begin on */
    Days checked(boolean isUnitKnown, LocalDate latest) {
        Typed typed = new Typed();
        if (!isUnitKnown) {
            typed.wrong(FieldError.of("tenureUnit", "unknownUnit", Typed.clean(unit)));
        }
        Optional<LocalDate> first = day(from).filter(day -> !day.isAfter(latest));
        if (first.isEmpty()) {
            typed.wrong(FieldError.of("from", from.isBlank() ? "notADay" : "notPlausibleDay"));
        }
        Optional<LocalDate> last = last(first, typed);
        typed.requireNothingWrong();
        return new Days(first.orElseThrow(), last.orElse(null));
    }

    private Optional<LocalDate> last(Optional<LocalDate> first, Typed typed) {
        Optional<LocalDate> last = day(until);
        if (last.isEmpty() && !until.isBlank()) {
            typed.wrong(FieldError.of("until", "notPlausibleEnd"));
        } else if (last.isPresent() && first.filter(last.get()::isBefore).isPresent()) {
            typed.wrong(FieldError.of("until", "endsBeforeItBegins"));
        }
        return last;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() >= EARLIEST && day.getYear() <= LATEST);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** What was meant. */
    record Days(LocalDate from, @Nullable LocalDate until) {

        Map<String, Object> in(Unit unit) {
            Map<String, Object> details = new LinkedHashMap<>();
            details.put("unit", unit.code());
            details.put("from", from.toString());
            if (until != null) {
                details.put("until", until.toString());
            }
            return details;
        }
    }
}
