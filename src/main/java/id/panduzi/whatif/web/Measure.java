package id.panduzi.whatif.web;

import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.web.LimitSentence;
import id.panduzi.worksheet.AnswerType;
import id.panduzi.worksheet.Item;

/**
 * In what somebody moves a limit: shares as percents, points of a survey as its index, all else as the table has it.
 *
 * @param worth what one of it is in the table
 * @param unit ends the key of the message that names it
 */
record Measure(ExactNumber worth, String unit) {

    private static final ExactNumber PERCENT = ExactNumber.of(1, 100);

    static Measure of(MovableLimit row, LimitSentence limits) {
        Measure asStored = new Measure(ExactNumber.ONE, row.fact().scale().name());
        return switch (row.fact().scale()) {
            case SHARE -> new Measure(PERCENT, "PERCENT");
            case POINTS ->
                limits.soleItem(row.fact())
                        .filter(item -> item.answerType() == AnswerType.INDEX)
                        .map(item -> new Measure(item.weight().dividedBy(Item.HIGHEST_INDEX), "INDEX"))
                        .filter(index ->
                                index.shown(row.criterion().limit().number()).isFinite())
                        .orElse(asStored);
            default -> asStored;
        };
    }

    ExactNumber shown(ExactNumber stored) {
        return stored.dividedBy(worth);
    }

    /** As a table can hold it. */
    ExactNumber stored(ExactNumber shown) {
        return ExactNumber.of(shown.times(worth).forTable());
    }
}
