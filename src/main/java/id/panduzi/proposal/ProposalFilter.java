package id.panduzi.proposal;

import id.panduzi.criterion.Award;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals somebody looks for; null is any.
 *
 * @param agency id or code
 * @param unit id or code
 * @param words part of the number, or of the unit's code or name
 */
public record ProposalFilter(
        @Nullable Stage stage,
        @Nullable Status status,
        @Nullable String agency,
        @Nullable String unit,
        @Nullable Award award,
        @Nullable Integer year,
        @Nullable String words) {

    /** No season has it. */
    static final int ANY_YEAR = -1;

    String stageOrAny() {
        return stage == null ? "" : stage.name();
    }

    String statusOrAny() {
        return status == null ? "" : status.name();
    }

    String awardOrAny() {
        return award == null ? "" : award.name();
    }

    int yearOrAny() {
        return year == null ? ANY_YEAR : year;
    }

    /** For {@code like}; percent and underscore are letters like any other. */
    String pattern() {
        return words == null
                ? ""
                : "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
