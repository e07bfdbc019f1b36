package id.panduzi.regulation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Name of one published ruleset version, written {@code PERMENPANRB-5-2024:1}.
 *
 * @param prefix the regulation, as its folder is called
 * @param version from 1
 */
public record RulesetTag(String prefix, int version) {

    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9-]{1,60}");
    private static final Pattern TAG = Pattern.compile("(" + PREFIX.pattern() + "):([1-9][0-9]{0,5})");

    public RulesetTag {
        if (!PREFIX.matcher(prefix).matches() || version < 1) {
            throw new IllegalArgumentException("no ruleset tag: " + prefix + ":" + version);
        }
    }

    /** The tag written so; empty if it is none. */
    public static Optional<RulesetTag> read(String text) {
        Matcher matcher = TAG.matcher(text);
        return matcher.matches()
                ? Optional.of(new RulesetTag(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return prefix + ":" + version;
    }
}
