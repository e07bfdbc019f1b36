package id.panduzi.attestation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the command was asked.
 *
 * @param records files to verify; one, or it was not understood
 * @param keys files with public keys that the caller trusts
 * @param languages asked for; at most one
 * @param others what is no argument of the command
 */
record VerifyArguments(List<String> records, List<String> keys, List<String> languages, List<String> others) {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Map<String, Locale> LANGUAGES = Map.of("id", INDONESIAN, "en", Locale.ENGLISH);

    static VerifyArguments of(List<String> arguments) {
        VerifyArguments read =
                new VerifyArguments(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            read.add(rest.next(), rest);
        }
        return read;
    }

    boolean isUnderstood() {
        return records.size() == 1 && others.isEmpty() && LANGUAGES.keySet().containsAll(languages);
    }

    String record() {
        return records.get(0);
    }

    Locale locale(Locale system) {
        String language = languages.isEmpty() ? system.getLanguage() : languages.get(0);
        return LANGUAGES.getOrDefault(language, INDONESIAN);
    }

    private void add(String argument, Iterator<String> rest) {
        if (!argument.startsWith("--")) {
            records.add(argument);
        } else if (argument.equals("--key") && rest.hasNext()) {
            keys.add(rest.next());
        } else if (argument.equals("--lang") && rest.hasNext()) {
            languages.add(rest.next());
        } else {
            others.add(argument);
        }
    }
}
