package id.panduzi.criterion.web;

import id.panduzi.calendar.Capital;
import id.panduzi.calendar.Zone;
import id.panduzi.criterion.SourceMark;
import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.Reason;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Words, numbers and dates in the reader's language. What is reached is cut off, never rounded up; what is missing is
 * never cut off, so that filling it always suffices.
 *
 * @param zone by whose clock moments are told: the agency's on pages of a proposal, else the capital's
 */
public record Wording(MessageSource messages, Locale locale, Zone zone) {

    private static final int DECIMALS = 2;
    private static final int MOST_DECIMALS = 40;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final ExactNumber HUNDRED = ExactNumber.of(100);

    public Wording(MessageSource messages, Locale locale) {
        this(messages, locale, Capital.ZONE);
    }

    /** The same by another clock. */
    public Wording in(Zone another) {
        return new Wording(messages, locale, another);
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, new Object[0], null, locale));
    }

    public String say(Reason reason) {
        return messages.getMessage(reason, locale);
    }

    /** The message of an enum's constant. */
    public String say(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The word for how a figure is founded; null where nothing about it is doubtful. */
    public @Nullable String doubt(SourceMark mark) {
        return mark == SourceMark.PRIMARY || mark == SourceMark.NOTE ? null : say(mark);
    }

    /** Two decimals, cut off. */
    public String points(ExactNumber number) {
        return inLanguage(number.floor(DECIMALS));
    }

    /** A limit or weight: whole numbers as such, others in full with at least two decimals, so that 16.1875 is no 16.18. */
    public String limit(ExactNumber number) {
        if (number.isWhole() || !number.isFinite()) {
            return number.isWhole() ? number.toPlain() : points(number);
        }
        BigDecimal full = new BigDecimal(number.toPlain());
        return inLanguage(full.setScale(Math.max(DECIMALS, full.scale())));
    }

    /** Cut off, with as many decimals as it takes not to look like the limit it is below. */
    public String pointsAgainst(ExactNumber number, ExactNumber limit) {
        return inLanguage(number.floor(decimals(number, limit)));
    }

    /** A part of one as a percentage, cut off, without idle zeros. */
    public String percent(ExactNumber share) {
        return trimmed(share.times(HUNDRED).floor(DECIMALS)) + " %";
    }

    public String percentAgainst(ExactNumber share, ExactNumber limit) {
        ExactNumber percent = share.times(HUNDRED);
        return trimmed(percent.floor(decimals(percent, limit.times(HUNDRED)))) + " %";
    }

    /** Rounded up to two decimals: for what has to be reached. */
    public String atLeast(ExactNumber number) {
        return inLanguage(ceiling(number));
    }

    public String percentAtLeast(ExactNumber share) {
        return trimmed(ceiling(share.times(HUNDRED))) + " %";
    }

    /** A difference that is not zero never reads as zero. */
    public String difference(ExactNumber number) {
        return inLanguage(number.floor(decimals(number, ExactNumber.ZERO)));
    }

    /** A number as it is stored or calculated, in full. */
    public String plain(String number) {
        return isIndonesian() ? number.replace('.', ',') : number;
    }

    /** An error that names its numbers as one reads them: {@code 1.000.000.000}. */
    public FieldError inWords(FieldError error) {
        return new FieldError(
                error.field(),
                error.code(),
                error.arguments().stream().map(this::grouped).toList());
    }

    private Object grouped(Object argument) {
        if (!NUMBER.matcher(argument.toString()).matches()) {
            return argument;
        }
        BigDecimal number = new BigDecimal(argument.toString());
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** The day of a moment. */
    public String date(Instant instant) {
        return date(zone.dayOf(instant));
    }

    /** Date and time, with the name of the zone. */
    public String moment(Instant instant) {
        String pattern = isIndonesian() ? "d MMMM uuuu 'pukul' HH.mm" : "d MMMM uuuu, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atZone(zone.id())) + " " + zone;
    }

    /** When time is up: by the clock of the capital, as lists count the days, and by this one where it is another. */
    public String deadline(Instant instant) {
        String official = in(Capital.ZONE).moment(instant);
        return zone == Capital.ZONE ? official : official + " (" + moment(instant) + ")";
    }

    /** One, two and three. */
    public String all(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(say("component.comma"), words.subList(0, last)) + say("component.and") + words.get(last);
    }

    public boolean isIndonesian() {
        return locale.getLanguage().equals("id");
    }

    private static int decimals(ExactNumber number, ExactNumber limit) {
        int decimals = DECIMALS;
        while (!number.equals(limit)
                && decimals < MOST_DECIMALS
                && number.floor(decimals).compareTo(limit.floor(decimals)) == 0) {
            decimals++;
        }
        return decimals;
    }

    private static BigDecimal ceiling(ExactNumber number) {
        return ExactNumber.ZERO.minus(number).floor(DECIMALS).negate();
    }

    private String trimmed(BigDecimal number) {
        return number.signum() == 0 ? "0" : inLanguage(number.stripTrailingZeros());
    }

    private String inLanguage(BigDecimal number) {
        return plain(number.toPlainString());
    }
}
