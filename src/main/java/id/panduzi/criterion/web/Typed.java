package id.panduzi.criterion.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type into a field, as it is to be read: a decimal comma counts as a point, and what a word processor hangs
 * on a number is dropped. What is no number stays as it is, for others to refuse; so does 1.000, which means a thousand
 * here and one elsewhere, with a point behind it that makes it no number. Reading twice changes nothing.
 */
public final class Typed {

    private static final Pattern NUMBER = Pattern.compile("(-?)0*(\\d+)(?:([.,])(\\d+))?");

    /** Thousands in groups that nobody takes for decimals: 1.000.000 and 1.000,5. */
    private static final Pattern GROUPED =
            Pattern.compile("-?[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}(?:,\\d+)?|\\.\\d{3},\\d+)");

    /** A thousand to some, one to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?0*[1-9]\\d{0,2}\\.\\d{3}");

    private static final Pattern ONLY_ZEROS = Pattern.compile("[0.,]+");

    /** Spaces of every width, and what nobody sees, as Word and web pages copy it along. */
    private static final Pattern UNSEEN_AROUND = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    private Typed() {}

    /** Without what nobody sees around it. */
    public static String text(String typed) {
        return UNSEEN_AROUND.matcher(typed).replaceAll("");
    }

    /** A number with or without decimals. */
    public static String number(String typed) {
        return number(typed, ".");
    }

    /** A whole number: decimals make it none, even zeros. */
    public static String count(String typed) {
        return number(typed, ",");
    }

    private static String number(String typed, String mark) {
        String text = ungrouped(text(typed));
        if (AMBIGUOUS.matcher(text).matches()) {
            return text + ".";
        }
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return text;
        }
        String size = number.group(2) + (number.group(3) == null ? "" : mark + number.group(4));
        return ONLY_ZEROS.matcher(size).matches() ? size : number.group(1) + size;
    }

    private static String ungrouped(String text) {
        return GROUPED.matcher(text).matches() ? text.replace(".", "") : text;
    }
}
