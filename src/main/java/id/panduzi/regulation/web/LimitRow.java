package id.panduzi.regulation.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One limit of a ruleset in words.
 *
 * @param level whom it is asked of
 * @param award for which titles
 * @param kind of which agencies; null for any
 * @param mark how the article is founded, null if it was read in the regulation itself
 * @param remark what the table adds, in Indonesian; empty if nothing
 */
public record LimitRow(
        String criterion,
        String level,
        String award,
        @Nullable String kind,
        String limit,
        String law,
        @Nullable String mark,
        String remark) {

    static LimitRow of(Criterion criterion, LimitWords limits) {
        Wording words = limits.words();
        return new LimitRow(
                words.say(criterion.fact()),
                words.say("rules.level." + criterion.fact().level()),
                awards(criterion, words),
                criterion.dependsOnAgencyKind() ? kinds(criterion, words) : null,
                limits.of(criterion),
                criterion.law(),
                words.doubt(criterion.mark()),
                remark(criterion.row()));
    }

    /** What an annotation says beyond article and limit, which it repeats: {@code …: paling rendah 40. Dari 60}. */
    public static String remark(Row row) {
        String law = row.text("law");
        String rest = row.annotation().startsWith(law) ? row.annotation().substring(law.length()) : row.annotation();
        int end = rest.indexOf(". ");
        return end < 0 ? "" : rest.substring(end + 2);
    }

    private static String awards(Criterion criterion, Wording words) {
        return words.all(Arrays.stream(Award.values())
                .filter(award -> kinds(criterion, award).findAny().isPresent())
                .map(Award::name)
                .toList());
    }

    private static String kinds(Criterion criterion, Wording words) {
        List<String> kinds = Arrays.stream(Award.values())
                .flatMap(award -> kinds(criterion, award))
                .distinct()
                .map(words::say)
                .toList();
        return words.all(kinds);
    }

    private static Stream<AgencyKind> kinds(Criterion criterion, Award award) {
        return Arrays.stream(AgencyKind.values()).filter(kind -> criterion.isFor(award, kind));
    }
}
