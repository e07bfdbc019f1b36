package id.panduzi.whatif;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.exact.Billionths;
import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rules would have done to all cases, in numbers.
 *
 * @param total of all cases
 * @param differing cases whose record says otherwise than its own rules say now; 0 unless something is wrong
 * @param pinned running proposals that were submitted and keep the rules of that day
 * @param open running proposals that follow whatever is in force when they are submitted
 * @param evaluations criteria that were judged, old and new
 * @param millis how long it took
 */
public record Effect(
        Share total,
        List<Share> awards,
        List<Share> agencyKinds,
        List<Share> agencies,
        List<Share> unitKinds,
        List<Share> seasons,
        List<ByRow> rows,
        long differing,
        long pinned,
        long open,
        long evaluations,
        long millis) {

    /** The row that would cost most cases their outcome. */
    public Optional<ByRow> hardest() {
        return rows.stream().filter(row -> row.turn() == Turn.LOSES).findFirst();
    }

    /** The largest group to lose, among those. */
    public static List<Share> hit(List<Share> shares) {
        return shares.stream().filter(share -> share.changes() > 0).toList();
    }

    /**
     * Cases of one kind.
     *
     * @param key what they have in common; {@code question/award} for awards
     */
    public record Share(String key, long cases, long loses, long gains, long unsure) {

        public long changes() {
            return loses + gains + unsure;
        }
    }

    /**
     * Cases that one row turns.
     *
     * @param median of their margins, in billionths; null where there is none
     */
    public record ByRow(
            Question question,
            Award award,
            Fact fact,
            String rule,
            Turn turn,
            long cases,
            @Nullable Long median) {

        public Optional<ExactNumber> exactMedian() {
            return Optional.ofNullable(median).map(Billionths::number);
        }
    }
}
