package id.panduzi.regulation.web;

import id.panduzi.criterion.SourceMark;
import id.panduzi.criterion.web.Wording;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.Ruleset;
import java.util.List;
import java.util.Optional;

/**
 * A ruleset as people choose it.
 *
 * @param period since when, and until when
 * @param current in force today
 * @param marks what is doubtful about it
 */
public record RulesetChoice(String tag, String law, String title, String period, boolean current, List<String> marks) {

    public static RulesetChoice of(Ruleset ruleset, boolean current, Wording words) {
        Charter charter = ruleset.charter();
        return new RulesetChoice(
                ruleset.tag().toString(),
                charter.law(),
                charter.title(),
                period(charter, words),
                current,
                marks(charter, words));
    }

    /** Doubts and remarks in the reader's language, with the word for how doubtful. */
    public static List<String> marks(Charter charter, Wording words) {
        return charter.marks().stream().map(mark -> sentence(mark, words)).toList();
    }

    /** The remark, with what it is about and how doubtful it is, unless it says so itself. */
    private static String sentence(Charter.Mark mark, Wording words) {
        String remark = words.isIndonesian() ? mark.id() : mark.en();
        String word = word(mark, words);
        String whole = about(mark, words)
                .filter(about -> !contains(remark, about, words))
                .map(about -> words.say("tryScore.markAbout", about, uncapitalized(remark)))
                .orElse(remark);
        return contains(remark, word, words) ? whole : words.say("tryScore.mark", word, whole);
    }

    /** Which part of the ruleset it is about, unless a newer one has parts that we have no word for. */
    private static Optional<String> about(Charter.Mark mark, Wording words) {
        return words.find("tryScore.about." + mark.about());
    }

    private static boolean contains(String remark, String part, Wording words) {
        return remark.toLowerCase(words.locale()).contains(part.toLowerCase(words.locale()));
    }

    /** Within a sentence; abbreviations stay as they are. */
    private static String uncapitalized(String remark) {
        boolean isWord = remark.length() > 1 && !Character.isUpperCase(remark.charAt(1));
        return isWord ? Character.toLowerCase(remark.charAt(0)) + remark.substring(1) : remark;
    }

    private static String word(Charter.Mark mark, Wording words) {
        return words.say(SourceMark.find(mark.mark()).orElse(SourceMark.UNVERIFIED));
    }

    private static String period(Charter charter, Wording words) {
        String from = words.date(charter.inForceFrom());
        return charter.inForceUntil() == null
                ? words.say("tryScore.since", from)
                : words.say(
                        "tryScore.fromTo",
                        from,
                        words.date(charter.inForceUntil().minusDays(1)));
    }
}
