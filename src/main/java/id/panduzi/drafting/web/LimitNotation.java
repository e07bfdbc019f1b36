package id.panduzi.drafting.web;

import id.panduzi.decisiontable.Cell;
import id.panduzi.exact.ExactNumber;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cell of a limit as DMN writes it. A number alone would ask for exactly that value, which nobody means by a limit. */
record LimitNotation(NotationQuestion asked) implements CellQuestion {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("(>=\\s*\\d+),(\\d+)");

    @Override
    public CellField field(List<String> values) {
        return asked.field(values);
    }

    @Override
    public Optional<List<String>> values(Cell cell) {
        return asked.values(cell);
    }

    @Override
    public Cell cell(Answer answer) {
        String typed = answer.text();
        String number = typed.replace(',', '.');
        if (ExactNumber.read(number).isPresent()) {
            throw new InvalidInput(FieldError.of(answer.field(), "limitNotation", ">= " + number));
        }
        Matcher decimal = DECIMAL_COMMA.matcher(typed);
        return asked.cell(answer.field(), decimal.matches() ? decimal.replaceFirst("$1.$2") : typed);
    }
}
