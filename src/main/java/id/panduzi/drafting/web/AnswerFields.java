package id.panduzi.drafting.web;

import id.panduzi.criterion.SourceMark;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Cells;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.NotInGrammar;
import id.panduzi.decisiontable.Row;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Allowance;
import java.util.Arrays;
import java.util.List;

/** Asks for what a row answers: its outcome, its article and how that is founded. */
record AnswerFields(DecisionTable table, Wording words) {

    static final String LAW = "law";
    static final String MARK = "mark";
    private static final String MET = "met";
    private static final int LONGEST = 500;

    /** Those that people fill in; that a limit is met by what reaches it goes without saying. */
    List<Column> columns() {
        return table.outputs().stream()
                .filter(column -> !column.name().equals(MET))
                .toList();
    }

    CellField field(Column column, List<String> values) {
        List<CellField.Option> options = options(column);
        return new CellField(
                column.name(),
                words.find("Drafting.answer." + column.name()).orElse(column.label()),
                words.find("Drafting.answer." + column.name() + ".hint").orElse(null),
                options.isEmpty() ? CellField.Kind.TEXT : CellField.Kind.CHOICE,
                options,
                values,
                null);
    }

    List<String> values(Column column, Row row) {
        Object answer = row.outputs().get(column.name());
        return answer == null ? List.of() : List.of(answer.toString());
    }

    /** @throws id.panduzi.problem.InvalidInput naming the field */
    Object answer(Column column, Answer typed) {
        if (typed.text().isEmpty()) {
            throw new InvalidInput(FieldError.of(typed.field(), "required"));
        }
        if (typed.text().length() > LONGEST) {
            throw new InvalidInput(FieldError.of(typed.field(), "tooLong", LONGEST));
        }
        List<String> known =
                options(column).stream().map(CellField.Option::value).toList();
        if (!known.isEmpty() && !known.contains(typed.text())) {
            throw new InvalidInput(FieldError.of(typed.field(), "notAnOption", String.join(", ", known)));
        }
        return read(column, typed);
    }

    private static Object read(Column column, Answer typed) {
        try {
            return switch (column.type()) {
                case TEXT -> Cells.output('"' + typed.text() + '"', column.type());
                default -> Cells.output(typed.text(), column.type());
            };
        } catch (NotInGrammar refused) {
            throw new InvalidInput(FieldError.of(
                    typed.field(), typed.text().contains("\"") ? "noQuotes" : "notInGrammar", refused.reason()));
        }
    }

    private List<CellField.Option> options(Column column) {
        return switch (column.name()) {
            case MARK ->
                Arrays.stream(SourceMark.values())
                        .map(mark -> new CellField.Option(mark.key(), words.say(mark)))
                        .toList();
            case "allowance" ->
                Arrays.stream(Allowance.values())
                        .map(one -> new CellField.Option(one.name(), words.say(one)))
                        .toList();
            default -> List.of();
        };
    }
}
