package id.panduzi.drafting.web;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Cells;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.NotInGrammar;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.List;
import java.util.Optional;

/** The cell as DMN writes it, for what no other question can ask. */
record NotationQuestion(String field, String label, String hint, Column column) implements CellQuestion {

    @Override
    public CellField field(List<String> values) {
        return new CellField(field, label, hint, CellField.Kind.TEXT, List.of(), values, Answer.NOTATION);
    }

    @Override
    public Optional<List<String>> values(Cell cell) {
        return Optional.of(List.of(cell.notation()));
    }

    @Override
    public Cell cell(Answer answer) {
        return cell(answer.field(), answer.text());
    }

    Cell cell(String named, String text) {
        try {
            return Cells.input(text, column.type());
        } catch (NotInGrammar refused) {
            throw new InvalidInput(FieldError.of(named, "notInGrammar", refused.reason()));
        }
    }
}
