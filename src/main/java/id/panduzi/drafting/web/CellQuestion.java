package id.panduzi.drafting.web;

import id.panduzi.decisiontable.Cell;
import java.util.List;
import java.util.Optional;

/** Asks for one input cell in people's words, and reads their answer. */
interface CellQuestion {

    /** The control with such an answer in it. */
    CellField field(List<String> values);

    /** The control with a cell in it. */
    default CellField field(Cell cell) {
        return field(values(cell).orElse(List.of()));
    }

    /** The answer that a cell is; empty where it says more than this question can ask. */
    Optional<List<String>> values(Cell cell);

    /**
     * The cell of an answer.
     *
     * @throws id.panduzi.problem.InvalidInput naming the field
     */
    Cell cell(Answer answer);
}
