package id.panduzi.drafting.web;

import id.panduzi.decisiontable.Cell;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Yes, no, or either. */
record YesNoQuestion(String field, String label, List<CellField.Option> options) implements CellQuestion {

    @Override
    public CellField field(List<String> values) {
        return new CellField(field, label, null, CellField.Kind.CHOICE, options, values, null);
    }

    @Override
    public Optional<List<String>> values(Cell cell) {
        if (cell instanceof Cell.Anything) {
            return Optional.of(List.of());
        }
        return cell instanceof Cell.OneOf listed && listed.values().size() == 1
                ? Optional.of(listed.values().stream().map(Object::toString).toList())
                : Optional.empty();
    }

    @Override
    public Cell cell(Answer answer) {
        return switch (answer.text()) {
            case "" -> new Cell.Anything();
            case "true", "false" -> new Cell.OneOf(Set.of(Boolean.valueOf(answer.text())));
            default -> throw new InvalidInput(FieldError.of(answer.field(), "notAnOption", "true, false"));
        };
    }
}
