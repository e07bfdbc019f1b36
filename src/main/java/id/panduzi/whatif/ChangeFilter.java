package id.panduzi.whatif;

import id.panduzi.criterion.Award;
import org.jspecify.annotations.Nullable;

/**
 * Whose change somebody looks for; null is any.
 *
 * @param agency its code
 */
public record ChangeFilter(
        @Nullable Turn turn,
        @Nullable Award award,
        @Nullable Integer year,
        @Nullable String agency) {

    /** No season has it. */
    private static final int ANY_YEAR = -1;

    public static ChangeFilter any() {
        return new ChangeFilter(null, null, null, null);
    }

    String turnOrAny() {
        return turn == null ? "" : turn.name();
    }

    String awardOrAny() {
        return award == null ? "" : award.name();
    }

    int yearOrAny() {
        return year == null ? ANY_YEAR : year;
    }

    String agencyOrAny() {
        return agency == null ? "" : agency;
    }
}
