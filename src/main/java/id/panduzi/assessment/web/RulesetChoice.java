package id.panduzi.assessment.web;

import id.panduzi.criterion.SourceMark;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.Ruleset;
import java.util.List;

/**
 * A ruleset to choose.
 *
 * @param period since when, and until when
 * @param current in force today
 * @param marks what is doubtful about it
 */
record RulesetChoice(String tag, String law, String title, String period, boolean current, List<String> marks) {

    static RulesetChoice of(Ruleset ruleset, boolean current, Wording words) {
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
    static List<String> marks(Charter charter, Wording words) {
        return charter.marks().stream().map(mark -> sentence(mark, words)).toList();
    }

    /** The remark, with the word for how doubtful it is unless it says so itself. */
    private static String sentence(Charter.Mark mark, Wording words) {
        String remark = words.isIndonesian() ? mark.id() : mark.en();
        String word = word(mark, words);
        return remark.toLowerCase(words.locale()).contains(word) ? remark : words.say("tryScore.mark", word, remark);
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
