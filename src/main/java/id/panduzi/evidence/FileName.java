package id.panduzi.evidence;

import id.panduzi.problem.OneLine;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name somebody gave a file, made fit to be shown and offered for saving. */
final class FileName {

    private static final int LONGEST = 200;
    private static final String NAMELESS = "file";

    /** Format, surrogate, private and unassigned signs, and line separators; what deceives is shown before. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");

    private static final Pattern RESERVED = Pattern.compile("[\"*:<>?|]");

    private FileName() {}

    static String safe(String given) {
        String whole = Normalizer.normalize(given, Normalizer.Form.NFC);
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
        String visible = INVISIBLE.matcher(OneLine.shown(last.strip())).replaceAll("");
        String tame = RESERVED.matcher(visible).replaceAll("_").strip().replaceFirst("^[. ]+", "");
        return tame.isEmpty() ? NAMELESS : shortened(tame);
    }

    /** Keeps the ending, by which people and their programs know what to open it with. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int cut = LONGEST - ending.length();
        boolean splits = Character.isHighSurrogate(name.charAt(cut - 1));
        return name.substring(0, splits ? cut - 1 : cut) + ending;
    }
}
