package id.panduzi.drafting.web;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.web.Wording;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.web.LimitRow;
import id.panduzi.regulation.web.LimitSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A row as a form for people who know no DMN, and back again.
 *
 * @param fact the criterion of the row in a table of limits; null in other tables
 */
record RowForm(DecisionTable table, @Nullable Fact fact, LimitSentence sentences) {

    static final String REMARK = "remark";

    private static final int LONGEST_REMARK = 1000;
    private static final MultiValueMap<String, String> NOTHING = new LinkedMultiValueMap<>();

    /** What is asked, with the row's own answers. */
    List<CellField> fields(Row row) {
        List<CellField> fields = new ArrayList<>();
        eachCell(row, NOTHING, (column, question) -> fields.add(question.field(cell(row, column))));
        AnswerFields answers = answers();
        answers.columns().forEach(column -> fields.add(answers.field(column, answers.values(column, row))));
        fields.add(remark(List.of(remark(row))));
        return fields;
    }

    /** What is asked, with what was typed. */
    List<CellField> fields(Row row, MultiValueMap<String, String> typed) {
        List<CellField> fields = new ArrayList<>();
        eachCell(
                row,
                typed,
                (column, question) -> fields.add(typed(question.field(values(column.name(), typed)), typed)));
        answers().columns().forEach(column -> fields.add(answers().field(column, values(column.name(), typed))));
        fields.add(remark(values(REMARK, typed)));
        return fields;
    }

    /**
     * The row with what was typed.
     *
     * @throws InvalidInput naming every field that is wrong
     */
    Row read(Row row, MultiValueMap<String, String> typed) {
        List<FieldError> errors = new ArrayList<>();
        List<Row> changed = new ArrayList<>(List.of(row));
        eachCell(
                row, typed, (column, question) -> attempt(() -> question.cell(new Answer(column.name(), typed)), errors)
                        .ifPresent(cell -> changed.add(
                                last(changed).withCell(table.inputs().indexOf(column), cell))));
        AnswerFields answers = answers();
        answers.columns()
                .forEach(column -> attempt(() -> answers.answer(column, new Answer(column.name(), typed)), errors)
                        .ifPresent(answer -> changed.add(last(changed).withOutput(column.name(), answer))));
        String remark = attempt(() -> remark(new Answer(REMARK, typed)), errors).orElse("");
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return last(changed).withAnnotation(annotation(last(changed), remark));
    }

    private static String remark(Answer remark) {
        if (remark.text().length() > LONGEST_REMARK) {
            throw new InvalidInput(FieldError.of(remark.field(), "tooLong", LONGEST_REMARK));
        }
        return remark.text();
    }

    private static Row last(List<Row> rows) {
        return rows.get(rows.size() - 1);
    }

    private static <T> Optional<T> attempt(Supplier<T> reading, List<FieldError> errors) {
        try {
            return Optional.of(reading.get());
        } catch (InvalidInput wrong) {
            errors.addAll(wrong.errors());
            return Optional.empty();
        }
    }

    /** Each column that is asked for, as it was asked; the criterion of a limit stays what it is. */
    private void eachCell(Row row, MultiValueMap<String, String> typed, CellVisit visit) {
        CellQuestions questions = new CellQuestions(fact, sentences);
        for (Column column : fact == null
                ? table.inputs()
                : table.inputs().subList(1, table.inputs().size())) {
            CellQuestion question = questions.of(column);
            boolean sayable = question.values(cell(row, column)).isPresent();
            boolean inWords = sayable && !new Answer(column.name(), typed).isNotation();
            visit.visit(column, inWords ? question : questions.notation(column));
        }
    }

    private Cell cell(Row row, Column column) {
        return row.cells().get(table.inputs().indexOf(column));
    }

    private AnswerFields answers() {
        return new AnswerFields(table, sentences.words());
    }

    private CellField remark(List<String> values) {
        Wording words = sentences.words();
        return new CellField(
                REMARK,
                words.say("Drafting.remark"),
                words.say(fact == null ? "Drafting.remark.hint" : "Drafting.remark.limitHint"),
                CellField.Kind.TEXT,
                List.of(),
                values,
                null);
    }

    private String remark(Row row) {
        return fact == null ? row.annotation() : LimitRow.remark(row);
    }

    /** Each row carries its article: {@code PermenPANRB 90/2021, tabel 6: paling sedikit 75 poin. Dari 100}. */
    private String annotation(Row row, String remark) {
        if (fact == null) {
            return remark.isEmpty() ? row.text(AnswerFields.LAW) : remark;
        }
        String said = new LimitRule(row, fact).said(sentences.inIndonesian());
        return row.text(AnswerFields.LAW) + ": " + said + (remark.isEmpty() ? "" : ". " + remark);
    }

    private static CellField typed(CellField field, MultiValueMap<String, String> typed) {
        String unit = typed.getFirst(field.field() + Answer.UNIT);
        return field.kind() == CellField.Kind.SURVEY && unit != null ? field.in(unit) : field;
    }

    private static List<String> values(String field, MultiValueMap<String, String> typed) {
        return typed.getOrDefault(field, List.of());
    }

    /** Done with each column and its question. */
    private interface CellVisit {
        void visit(Column column, CellQuestion question);
    }
}
