package id.panduzi.decisiontable;

import id.panduzi.problem.Reason;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people may write in a table: letters that show what they are, in an amount that can be read. */
final class PlainText {

    /** Characters that do not show: controls, marks that turn the reading direction, separators, halves of pairs. */
    static final String INVISIBLE = "\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}\\p{Cn}";

    private static final int MOST_CHARACTERS = 2_000;

    /** Names and ids; the engine's tables hold no longer ones. */
    private static final int MOST_OF_A_NAME = 255;

    private static final Pattern HIDDEN = Pattern.compile("[" + INVISIBLE + "&&[^\\t\\n\\r]]");
    private static final Pattern AROUND = Pattern.compile("\\A[ \\t\\n\\r]++|[ \\t\\n\\r]++\\z");

    private PlainText() {}

    /** Why the text is refused, if it is. */
    static Optional<Reason> fault(String text) {
        return fault(text, MOST_CHARACTERS);
    }

    /** Why a name, label or id is refused, if it is. */
    static Optional<Reason> nameFault(String text) {
        return fault(text, MOST_OF_A_NAME);
    }

    private static Optional<Reason> fault(String text, int most) {
        if (text.length() > most) {
            return Optional.of(Reason.of("table.tooLong", most));
        }
        return HIDDEN.matcher(text)
                .results()
                .findFirst()
                .map(found -> Reason.of("table.invisible", "U+%04X".formatted(text.codePointAt(found.start()))));
    }

    /** Without the white space of XML around it; any other stays, and is refused. */
    static String trimmed(String text) {
        return AROUND.matcher(text).replaceAll("");
    }
}
