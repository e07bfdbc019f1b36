package id.panduzi.form;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.OneLine;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single values; what is wrong with one goes to the list of errors. */
final class ScalarReading {

    /** Four digits of a year that somebody alive may have worked in. */
    private static final Pattern DATE = Pattern.compile("(19|2\\d)\\d\\d-\\d\\d-\\d\\d");

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    private final Today today;
    private final List<FieldError> errors;

    ScalarReading(Today today, List<FieldError> errors) {
        this.today = today;
        this.errors = errors;
    }

    Optional<?> read(Field field, JsonNode sent, String path) {
        return switch (field.type()) {
            case DATE -> date(field, sent, path);
            case WHOLE -> whole(field, sent, path);
            case DECIMAL -> decimal(field, sent, path);
            case YES_NO -> yesNo(sent, path);
            case CONFIRMED -> confirmed(sent, path);
            case CHOICE -> choice(field, sent, path);
            default -> text(field, sent, path);
        };
    }

    Optional<String> text(Field field, JsonNode sent, String path) {
        if (!sent.isTextual() || !isReadable(sent.textValue())) {
            return refuse(path, "unreadable");
        }
        String text = sent.textValue().strip();
        if (text.isEmpty()) {
            return refuse(path, "required");
        }
        if (field.type() != FieldType.LONG_TEXT && OneLine.hides(text)) {
            return refuse(path, "hiddenSigns");
        }
        return fitting(field, text, path);
    }

    private Optional<String> fitting(Field field, String text, String path) {
        long longest = field.max().orElse(Field.LONGEST_TEXT);
        if (text.codePointCount(0, text.length()) > longest) {
            return refuse(path, "tooLong", longest);
        }
        boolean matches =
                field.pattern().map(pattern -> pattern.matcher(text).matches()).orElse(true);
        return matches ? Optional.of(text) : refuse(path, "pattern");
    }

    /** No control characters but tabs and line ends, and no half of a character. */
    private static boolean isReadable(String text) {
        return text.codePoints()
                .noneMatch(point -> (Character.isISOControl(point) && !Character.isWhitespace(point))
                        || Character.getType(point) == Character.SURROGATE);
    }

    private Optional<LocalDate> date(Field field, JsonNode sent, String path) {
        Optional<LocalDate> date = date(written(sent));
        if (date.isEmpty()) {
            return refuse(path, "notADate");
        }
        if (!field.isFutureAllowed() && date.get().isAfter(today.latest())) {
            return refuse(path, "inFuture");
        }
        return !field.isPastAllowed() && date.get().isBefore(today.earliest()) ? refuse(path, "inPast") : date;
    }

    private static Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<Long> whole(Field field, JsonNode sent, String path) {
        boolean whole = sent.isIntegralNumber()
                || (sent.isTextual() && WHOLE.matcher(written(sent)).matches());
        return whole
                ? decimal(field, sent, path).map(number -> number.floor(0).longValueExact())
                : refuse(path, "notWhole");
    }

    private Optional<ExactNumber> decimal(Field field, JsonNode sent, String path) {
        Object number = sent.isNumber() ? sent.decimalValue() : written(sent);
        if (ExactNumber.hasTooManyDigits(number)) {
            return refuse(path, "tooManyDigits", ExactNumber.MOST_DIGITS);
        }
        Optional<ExactNumber> read = ExactNumber.read(number);
        if (read.isEmpty()) {
            return refuse(path, "notANumber");
        }
        long min = field.min().orElseThrow();
        long max = field.max().orElseThrow();
        boolean inside =
                read.get().isAtLeast(ExactNumber.of(min)) && ExactNumber.of(max).isAtLeast(read.get());
        return inside ? read : refuse(path, "outOfRange", min, max);
    }

    private Optional<Boolean> yesNo(JsonNode sent, String path) {
        return switch (sent.isBoolean() ? sent.asText() : written(sent)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> refuse(path, "notAnOption", "true, false");
        };
    }

    private Optional<Boolean> confirmed(JsonNode sent, String path) {
        Optional<Boolean> answer = yesNo(sent, path);
        return answer.isPresent() && !answer.get() ? refuse(path, "mustBeConfirmed") : answer;
    }

    private Optional<String> choice(Field field, JsonNode sent, String path) {
        String chosen = written(sent);
        return field.options().contains(chosen)
                ? Optional.of(chosen)
                : refuse(path, "notAnOption", String.join(", ", field.options()));
    }

    /** Text as written, without space around it; nothing for what is no text. */
    private static String written(JsonNode sent) {
        return sent.isTextual() ? sent.textValue().strip() : "";
    }

    private <T> Optional<T> refuse(String path, String code, Object... arguments) {
        errors.add(FieldError.of(path, code, arguments));
        return Optional.empty();
    }
}
