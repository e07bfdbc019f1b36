package id.panduzi.worksheet;

import id.panduzi.exact.ExactNumber;
import id.panduzi.worksheet.Item.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of a worksheet file that is sound by itself; whether it fits the other rows is not known yet.
 *
 * @param branch enabler, one of its halves, or result
 * @param fact the award minimums a result feeds, outermost first; empty otherwise
 * @param percentage how it is computed from counts; empty if it is answered
 * @param weight of the whole sub-area
 */
record LkeRow(
        Place place,
        String code,
        AnswerType answerType,
        List<Component> branch,
        List<Component> fact,
        String area,
        String subArea,
        ExactNumber weight,
        String formula,
        Optional<Formula> percentage,
        List<String> nationalIds,
        String title,
        String basis) {

    /** A line of a worksheet file, to name it when something is wrong there. */
    record Place(String file, long line) {

        DamagedWorksheet damaged(String reason) {
            return new DamagedWorksheet(file, line, reason);
        }
    }

    /** What makes rows one sub-area: "Pengaduan Masyarakat" may stand under fulfilment and under reform. */
    record Group(List<Component> branch, String area, String subArea) {}

    Group group() {
        return new Group(branch, area, subArea);
    }

    Kind kind() {
        if (answerType == AnswerType.COUNT) {
            return Kind.COUNT;
        }
        return percentage.isPresent() ? Kind.COMPUTED : Kind.ANSWERED;
    }

    boolean isCount() {
        return kind() == Kind.COUNT;
    }

    boolean isEnabler() {
        return branch.contains(Component.PENGUNGKIT);
    }

    /** The words by which this row can be answered: a computed row's national ids are those of its counts. */
    List<String> keys() {
        return kind() == Kind.COMPUTED
                ? List.of(code)
                : Stream.concat(Stream.of(code), nationalIds.stream()).toList();
    }

    List<Component> components() {
        return Stream.concat(branch.stream(), fact.stream()).toList();
    }

    Item item(ExactNumber itemWeight) {
        return new Item(code, kind(), answerType, formula, nationalIds, title, basis, itemWeight);
    }
}
