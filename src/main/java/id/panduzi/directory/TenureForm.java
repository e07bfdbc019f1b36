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

    Days checked(boolean isUnitKnown) {
        Typed typed = new Typed();
        if (!isUnitKnown) {
            typed.wrong(FieldError.of("tenureUnit", "unknownUnit", Typed.clean(unit)));
        }
        Optional<LocalDate> first = day(from);
        if (first.isEmpty()) {
            typed.wrong(FieldError.of("from", "notADay"));
        }
        Optional<LocalDate> last = last(first, typed);
        typed.requireNothingWrong();
        return new Days(first.orElseThrow(), last.orElse(null));
    }

    private Optional<LocalDate> last(Optional<LocalDate> first, Typed typed) {
        Optional<LocalDate> last = day(until);
        if (last.isEmpty() && !until.isBlank()) {
            typed.wrong(FieldError.of("until", "notADay"));
        } else if (last.isPresent() && first.filter(last.get()::isBefore).isPresent()) {
            typed.wrong(FieldError.of("until", "endsBeforeItBegins"));
        }
        return last;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()))
                    .filter(day -> day.getYear() > 1900 && day.getYear() < 9999);
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
