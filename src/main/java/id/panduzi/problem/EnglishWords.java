package id.panduzi.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences for where nobody's language is known, as in logs: the same that people read in English. */
final class EnglishWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.messages", Locale.ENGLISH);

    private EnglishWords() {}

    /** The sentence, as Spring would say it; the bare code where there is none. */
    static String of(Reason reason) {
        if (!WORDS.containsKey(reason.key())) {
            return reason.code();
        }
        String sentence = WORDS.getString(reason.key());
        return reason.arguments().isEmpty()
                ? sentence
                : new MessageFormat(sentence, Locale.ENGLISH).format(reason.getArguments());
    }
}
