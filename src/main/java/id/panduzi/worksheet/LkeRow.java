package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.Reason;
import id.panduzi.worksheet.Item.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a worksheet file that is sound by itself; whether it fits the other rows is not known yet.
 *
 * @param fact the award minimums a result feeds, outermost first; empty otherwise
 * @param weight of the whole sub-area
 */
record LkeRow(
        Place place,
        String code,
        AnswerType answerType,
        Group group,
        List<Component> fact,
        ExactNumber weight,
        String formula,
        List<String> nationalIds,
        String title,
        String basis) {

    /** A line of a worksheet file, to name it when something is wrong there. */
    record Place(String file, long line) {

        DamagedWorksheet damaged(Reason reason) {
            return new DamagedWorksheet(file, line, reason);
        }
    }

    /**
     * What makes rows one sub-area: "Pengaduan Masyarakat" may stand under fulfilment and under reform.
     *
     * @param branch enabler, one of its halves, or result
     */
    record Group(List<Component> branch, String area, String subArea) {}

    /** How it is computed from counts; empty if it is answered. */
    Optional<Formula> percentage() {
        return Formula.parse(formula);
    }

    Kind kind() {
        if (answerType == AnswerType.COUNT) {
            return Kind.COUNT;
        }
        return percentage().isPresent() ? Kind.COMPUTED : Kind.ANSWERED;
    }

    boolean isCount() {
        return kind() == Kind.COUNT;
    }

    String area() {
        return group.area();
    }

    boolean isEnabler() {
        return group.branch().contains(Component.PENGUNGKIT);
    }

    /** The words by which this row can be answered: a computed row's national ids are those of its counts. */
    List<String> keys() {
        return kind() == Kind.COMPUTED
                ? List.of(code)
                : Stream.concat(Stream.of(code), nationalIds.stream()).toList();
    }

    List<Component> components() {
        return Stream.concat(group.branch().stream(), fact.stream()).toList();
    }

    Item item(ExactNumber itemWeight) {
        return new Item(code, kind(), answerType, formula, nationalIds, title, basis, itemWeight);
    }
}
