package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.Optional;

/**
 * One row of a worksheet: something to answer, or something computed from answers.
 *
 * @param code unique in the worksheet, as {@code A.I.1.i.a}
 * @param nationalIds number in the national portal; for a computed item the numbers of all its counts, used by the
 *     formula or not; empty where the portal has none
 * @param formula as the file has it, as {@code share(Q89;Q88)}; empty if there is none
 * @param basis where the row comes from if not from the regulation's own text, else empty
 * @param weight points at stake, exact: the weight of the sub-area shared by its scored items; 0 for a count
 */
public record Item(
        String code,
        Kind kind,
        AnswerType answerType,
        String formula,
        List<String> nationalIds,
        String title,
        String basis,
        ExactNumber weight) {

    private static final ExactNumber LARGEST_COUNT = ExactNumber.of(1_000_000_000);
    private static final ExactNumber PERCENT = ExactNumber.of(100);
    /** The best index a survey can give; its points are the weight then. */
    public static final ExactNumber HIGHEST_INDEX = ExactNumber.of(4);

    /** How an item comes to its value. */
    public enum Kind {
        /** Answered and scored. */
        ANSWERED,
        /** Scored, and computed from counts: it cannot be answered itself. */
        COMPUTED,
        /** Answered for a computed item, not scored. */
        COUNT
    }

    public Item {
        nationalIds = List.copyOf(nationalIds);
    }

    public boolean isScored() {
        return kind != Kind.COUNT;
    }

    /** The largest number that answers it, 0 being the least; empty if it is chosen from options or computed. */
    public Optional<ExactNumber> most() {
        if (kind == Kind.COMPUTED || answerType.isChoice()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (answerType) {
                    case COUNT -> LARGEST_COUNT;
                    case INDEX -> HIGHEST_INDEX;
                    case POINTS -> weight;
                    default -> PERCENT;
                });
    }
}
