package id.panduzi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page or fragment as text: what it would show without its messages, and which messages it names. */
record Template(String text) {

    static final Path FOLDER = Path.of("src", "main", "resources", "templates");

    private static final Pattern UNSEEN = Pattern.compile("(?s)<!--.*?-->|<!doctype[^>]*>");
    private static final Pattern TAG =
            Pattern.compile("(?s)</?[\\w:-]+((?:\\s+[^\\s=>/]+(?:\\s*=\\s*\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?s)([^\\s=>/]+)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern INLINED = Pattern.compile("\\[\\[.*?]]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z][\\w.-]*)");
    private static final Pattern FAMILY = Pattern.compile("'([A-Za-z][\\w.]*\\.)'\\s*\\+");
    private static final Pattern WORD = Pattern.compile("'([A-Za-z][\\w.-]*)'");
    private static final Pattern FIELD = Pattern.compile("::\\s*\\w+\\('([A-Za-z]+)'");

    private static final Set<String> READ_BY_PEOPLE =
            Set.of("title", "alt", "placeholder", "aria-label", "aria-description", "aria-roledescription", "summary");

    static Template read(Path file) {
        try {
            return new Template(UNSEEN.matcher(Files.readString(file)).replaceAll(""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Letters that no message put there, in text and in attributes that people read or hear. */
    List<String> bareText() {
        List<String> bare = new ArrayList<>();
        TAG.splitAsStream(text)
                .map(between -> INLINED.matcher(between).replaceAll("").strip())
                .forEach(bare::add);
        attributes()
                .filter(attribute -> READ_BY_PEOPLE.contains(attribute.group(1)))
                .forEach(attribute -> bare.add(attribute.group(2)));
        bare.removeIf(part -> !LETTER.matcher(part).find());
        return bare;
    }

    /** Keys that stand in a message expression as they are. */
    Stream<String> keys() {
        return first(KEY);
    }

    /** Beginnings of keys that an expression completes. */
    Stream<String> families() {
        return first(FAMILY);
    }

    /** Quoted words, some of them keys that are handed to a fragment. */
    Stream<String> words() {
        return first(WORD);
    }

    /** Names of fields: what fragments of forms are called with. */
    Stream<String> fields() {
        return first(FIELD);
    }

    private Stream<MatchResult> attributes() {
        return TAG.matcher(text)
                .results()
                .flatMap(tag -> ATTRIBUTE.matcher(tag.group(1)).results());
    }

    private Stream<String> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group(1));
    }
}
