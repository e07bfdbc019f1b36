package id.panduzi.problem;

import java.util.regex.Pattern;

/**
 * What stands in no name and no other single line that somebody writes: control characters, and signs that turn the
 * direction of the text around, by which one name is made to look like another.
 */
public final class OneLine {

    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
    private static final String SHOWN = "\uFFFD";

    private OneLine() {}

    /** Whether there is such a sign in it. */
    public static boolean hides(String text) {
        return HIDDEN.matcher(text).find();
    }

    /** With a sign that everybody sees in the place of each. */
    public static String shown(String text) {
        return HIDDEN.matcher(text).replaceAll(SHOWN);
    }
}
