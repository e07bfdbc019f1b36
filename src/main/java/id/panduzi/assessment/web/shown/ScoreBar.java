package id.panduzi.assessment.web.shown;

import id.panduzi.assessment.Scored;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.Wording;
import id.panduzi.worksheet.AreaScore;
import id.panduzi.worksheet.Component;
import id.panduzi.worksheet.ComponentScore;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The score in one line: where it stands and what is missing to each award.
 *
 * @param enabler null while nothing of it is answered
 * @param enablerLimit null where the law sets none, as in 52/2014
 * @param lowestArea null while nothing is answered
 * @param open how many items are not answered, in words; null if none
 */
public record ScoreBar(
        String total,
        String outOf,
        @Nullable String enabler,
        @Nullable String enablerLimit,
        @Nullable Verdict enablerVerdict,
        @Nullable String lowestArea,
        @Nullable String lowestLimit,
        @Nullable Verdict lowestVerdict,
        List<AwardGap> awards,
        @Nullable String open) {

    /** What one award lacks. */
    public record AwardGap(String award, boolean met, List<String> gaps) {}

    public static ScoreBar of(Scored scored, Award award, Wording words) {
        Optional<Finding> enabler = finding(scored, award, Fact.PENGUNGKIT);
        Optional<Finding> area = lowestArea(scored, award);
        int open = scored.scorecard().unanswered();
        return new ScoreBar(
                words.points(scored.scorecard().total()),
                "100",
                scored.isBegun(Fact.PENGUNGKIT) ? enablerScore(scored, words) : null,
                enabler.map(finding -> limit(finding, words)).orElse(null),
                enabler.map(Finding::verdict).orElse(null),
                lowestShare(scored, area, words),
                area.map(finding -> limit(finding, words)).orElse(null),
                area.map(Finding::verdict).orElse(null),
                gaps(scored, words),
                open == 0 ? null : words.say("tryScore.open", open));
    }

    /** The same with what one award lacks only. */
    public ScoreBar only(Award award) {
        List<AwardGap> one =
                awards.stream().filter(gap -> gap.award().equals(award.name())).toList();
        return new ScoreBar(
                total, outOf, enabler, enablerLimit, enablerVerdict, lowestArea, lowestLimit, lowestVerdict, one, open);
    }

    private static List<AwardGap> gaps(Scored scored, Wording words) {
        return Arrays.stream(Award.values())
                .map(award -> gap(scored, award, words))
                .toList();
    }

    private static @Nullable String enablerScore(Scored scored, Wording words) {
        ComponentScore enabler = scored.scorecard().components().get(Component.PENGUNGKIT);
        return enabler == null ? null : words.points(enabler.score());
    }

    private static @Nullable String lowestShare(Scored scored, Optional<Finding> limited, Wording words) {
        Optional<AreaScore> lowest = scored.scorecard().areas().stream().min(Comparator.comparing(AreaScore::share));
        return lowest.isEmpty() || !scored.isBegun(Fact.TOTAL)
                ? null
                : limited.map(finding -> new Figures(scored, words).actual(finding))
                        .orElseGet(() -> words.percent(lowest.get().share()));
    }

    private static Optional<Finding> lowestArea(Scored scored, Award award) {
        return scored.decision(award).findings().stream()
                .filter(finding -> finding.criterion().fact().key().startsWith("area."))
                .min(Comparator.comparing(
                        finding -> finding.actual().orElseThrow().number()));
    }

    private static Optional<Finding> finding(Scored scored, Award award, Fact fact) {
        return scored.decision(award).findings().stream()
                .filter(finding -> finding.criterion().fact() == fact)
                .findFirst();
    }

    private static String limit(Finding finding, Wording words) {
        return finding.criterion().fact() == Fact.PENGUNGKIT
                ? words.limit(finding.criterion().limit().number())
                : words.percent(finding.criterion().limit().number());
    }

    private static AwardGap gap(Scored scored, Award award, Wording words) {
        List<String> gaps = new MissingPhrases(Standing.of(scored, award), words).list();
        return new AwardGap(award.name(), gaps.isEmpty(), gaps);
    }
}
