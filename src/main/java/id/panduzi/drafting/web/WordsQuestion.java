package id.panduzi.drafting.web;

import id.panduzi.decisiontable.Cell;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of a few words: titles, kinds of agency, paths. None of them is any. */
record WordsQuestion(String field, String label, String hint, List<CellField.Option> options) implements CellQuestion {

    @Override
    public CellField field(List<String> values) {
        return new CellField(field, label, hint, CellField.Kind.TICKS, options, values, null);
    }

    @Override
    public Optional<List<String>> values(Cell cell) {
        if (cell instanceof Cell.Anything) {
            return Optional.of(List.of());
        }
        List<String> words = cell instanceof Cell.OneOf listed
                ? listed.values().stream().map(Object::toString).sorted().toList()
                : List.of();
        boolean known = !words.isEmpty() && known().containsAll(words);
        return known ? Optional.of(words) : Optional.empty();
    }

    @Override
    public Cell cell(Answer answer) {
        if (!known().containsAll(answer.values())) {
            throw new InvalidInput(FieldError.of(answer.field(), "notAnOption", String.join(", ", known())));
        }
        Set<Object> words = new LinkedHashSet<>(answer.values());
        return words.isEmpty() ? new Cell.Anything() : new Cell.OneOf(words);
    }

    private List<String> known() {
        return options.stream().map(CellField.Option::value).toList();
    }
}
