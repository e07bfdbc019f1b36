package id.panduzi.assessment.web;

import id.panduzi.criterion.Finding;
import id.panduzi.criterion.SourceMark;
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
record DecisionCard(String id, String title, String summary, String origin, List<Row> criteria) {

    /**
     * One criterion.
     *
     * @param actual null if not known
     * @param law the article
     * @param mark how the article is founded, null if it was read in the regulation itself
     * @param gap the smallest change that would flip it, null if there is nothing to say
     */
    record Row(
            String label,
            String required,
            @Nullable String actual,
            Verdict verdict,
            String law,
            @Nullable String mark,
            @Nullable String gap) {

        static Row of(
                Finding finding,
                Verdict verdict,
                String required,
                @Nullable String actual,
                @Nullable String gap,
                Wording words) {
            SourceMark mark = finding.criterion().mark();
            return new Row(
                    words.say(finding.criterion().fact()),
                    required,
                    actual,
                    verdict,
                    finding.criterion().law(),
                    mark == SourceMark.PRIMARY || mark == SourceMark.NOTE ? null : words.say(mark),
                    gap);
        }
    }
}
