package id.panduzi.assessment;

import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Scale;
import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.Item;
import id.panduzi.worksheet.ItemScore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What would lift a part of the score over its limit.
 *
 * @param points missing, exact, above 0
 * @param change the change of a single answer that gains the least of those that suffice; empty if none does
 * @param leastItems on how many items at least the points can be gained
 */
public record Lift(ExactNumber points, Optional<Change> change, int leastItems) {

    /**
     * Another answer to one item.
     *
     * @param option to choose; empty where a number is given
     * @param value the item's worth then, from 0 to 1
     */
    public record Change(Item item, Optional<String> option, ExactNumber value) {

        private ExactNumber points() {
            return value.times(item.weight());
        }
    }

    /** For a finding about points or the share of an area that is below its limit. */
    public static Lift of(Scored scored, Finding finding) {
        ExactNumber actual = finding.actual().orElseThrow().number();
        ExactNumber missing = finding.criterion().limit().number().minus(actual);
        boolean share = finding.criterion().fact().scale() == Scale.SHARE;
        ExactNumber points =
                share ? missing.times(scored.weight(finding.criterion().fact())) : missing;
        List<ItemScore> items = scored.items(finding.criterion().fact());
        Optional<Change> option = least(items.stream().flatMap(Lift::options), items, points);
        Optional<Change> change = option.or(() -> least(number(items, points), items, points));
        return new Lift(points, change, leastItems(items, points));
    }

    private static Stream<Change> options(ItemScore score) {
        Map<String, ExactNumber> worths = score.item().answerType().worths();
        return score.item().answerType().options().stream()
                .map(option ->
                        new Change(score.item(), Optional.of(option), worths.getOrDefault(option, score.value())));
    }

    /** For items answered by numbers the very number that suffices. */
    private static Stream<Change> number(List<ItemScore> items, ExactNumber points) {
        return items.stream()
                .filter(score -> score.item().answerType().worths().isEmpty())
                .map(score -> new Change(
                        score.item(),
                        Optional.empty(),
                        score.value().plus(points.dividedBy(score.item().weight()))))
                .filter(change -> ExactNumber.ONE.isAtLeast(change.value()));
    }

    private static Optional<Change> least(Stream<Change> changes, List<ItemScore> items, ExactNumber points) {
        return changes.filter(change -> gain(change, items).isAtLeast(points))
                .min(Comparator.comparing(change -> gain(change, items)));
    }

    private static ExactNumber gain(Change change, List<ItemScore> items) {
        return items.stream()
                .filter(score -> score.item().equals(change.item()))
                .map(score -> change.points().minus(score.score()))
                .findFirst()
                .orElse(ExactNumber.ZERO);
    }

    private static int leastItems(List<ItemScore> items, ExactNumber points) {
        List<ExactNumber> gains = items.stream()
                .map(score -> score.item().weight().minus(score.score()))
                .sorted(Comparator.reverseOrder())
                .toList();
        ExactNumber gained = ExactNumber.ZERO;
        int count = 0;
        while (count < gains.size() && gained.isLessThan(points)) {
            gained = gained.plus(gains.get(count));
            count++;
        }
        return count;
    }
}
