package id.panduzi.criterion.web;

import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, criterion by criterion, and how it stands; in the reader's language.
 *
 * @param id unique on the page
 * @param summary the whole in a sentence
 * @param origin which rule says so
 */
public record DecisionCard(String id, String title, String summary, String origin, List<Row> criteria) {

    /**
     * One criterion.
     *
     * @param actual null if not known
     * @param law the article
     * @param mark how the article is founded, null if it was read in the regulation itself
     * @param gap the smallest change that would flip it, null if there is nothing to say
     */
    public record Row(
            String label,
            String required,
            @Nullable String actual,
            Verdict verdict,
            String law,
            @Nullable String mark,
            @Nullable String gap) {

        public static Row of(
                Finding finding,
                Verdict verdict,
                String required,
                @Nullable String actual,
                @Nullable String gap,
                Wording words) {
            return new Row(
                    words.say(finding.criterion().fact()),
                    required,
                    actual,
                    verdict,
                    finding.criterion().law(),
                    words.doubt(finding.criterion().mark()),
                    gap);
        }
    }

    /** How many criteria are open, in a sentence; {@code question} is award or eligibility. */
    public static String outcome(String question, long notMet, long notKnown, Wording words) {
        String key = "tryScore.card." + question;
        if (notMet == 0 && notKnown == 0) {
            return words.say(key + ".met");
        }
        String reasons = notMet == 0
                ? words.say("tryScore.card.notKnown", notKnown)
                : words.say("tryScore.card.notMet", notMet)
                        + (notKnown == 0
                                ? ""
                                : words.say("component.comma") + words.say("tryScore.card.notKnown", notKnown));
        return words.say(key + ".notYet", reasons);
    }
}
