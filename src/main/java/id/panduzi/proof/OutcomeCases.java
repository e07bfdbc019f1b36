package id.panduzi.proof;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cases at the edges of a table that is none of limits: for each row an input it answers, with one column after the
 * other moved across the row's edge.
 */
final class OutcomeCases {

    private static final long MOST_STEPS = 200_000;

    private final DecisionTable table;
    private final Space space;
    private final InputWords words;
    private final Map<List<String>, BoundaryCase> cases = new LinkedHashMap<>();

    private OutcomeCases(DecisionTable table) {
        this.table = table;
        this.words = new InputWords(table);
        this.space = new Space(
                table.rows(),
                table.inputs(),
                table.inputs().stream().map(column -> Domains.of(table, column)).toList());
    }

    static List<BoundaryCase> of(DecisionTable table) {
        OutcomeCases made = new OutcomeCases(table);
        for (int row = 0; row < table.rows().size(); row++) {
            int index = row;
            made.answeredBy(index).ifPresent(example -> made.add(table.rows().get(index), example));
        }
        return List.copyOf(made.cases.values());
    }

    /** What the table answers to a case, whatever the facts that are not known may turn out to be. */
    static String answer(DecisionTable table, BoundaryCase asked, TableAnswers by) {
        Optional<Map<String, @Nullable Object>> read = new InputWords(table).read(asked);
        if (read.isEmpty()) {
            return BoundaryCase.UNREADABLE;
        }
        Map<String, @Nullable Object> facts = read.get();
        boolean allKnown = table.inputs().stream().allMatch(column -> facts.get(column.name()) != null);
        if (!allKnown && table.firmAnswer(facts).isEmpty()) {
            return BoundaryCase.NOT_KNOWN;
        }
        return by.row(table, facts).map(row -> outcome(table, row)).orElse(BoundaryCase.NO_ROW);
    }

    private static String outcome(DecisionTable table, Row row) {
        return row.text(table.outputs().get(0).name());
    }

    /** An input that the row answers and no row above it. */
    private Optional<Example> answeredBy(int row) {
        List<BitSet> box = space.box(row);
        if (box.stream().anyMatch(BitSet::isEmpty)) {
            return Optional.empty();
        }
        BitSet above = new BitSet();
        for (int one = 0; one < row; one++) {
            above.set(one, space.meet(one, row));
        }
        return Cover.of(space, above, box, new Effort(MOST_STEPS), 1).uncovered().stream()
                .findFirst();
    }

    private void add(Row row, Example example) {
        for (int column = 0; column < table.inputs().size(); column++) {
            Cell cell = row.cells().get(column);
            if (!(cell instanceof Cell.Anything)) {
                Column varied = table.inputs().get(column);
                for (ExactNumber bound : Extent.bounds(cell).toList()) {
                    Stream<String> values = around(varied, bound);
                    add(row, example, varied, words.text(varied, bound), values);
                }
                add(row, example, varied, "", values(varied, cell));
            }
        }
    }

    private void add(Row row, Example example, Column varied, String required, Stream<String> values) {
        values.forEach(value -> {
            BoundaryCase open = new BoundaryCase(
                    table.name().key(),
                    BoundaryCase.ANY,
                    BoundaryCase.ANY,
                    varied.name(),
                    words.others(example, varied),
                    required,
                    value,
                    "",
                    row.text(ThresholdTable.LAW));
            cases.putIfAbsent(open.input(), Edges.answered(open, answer(table, open, DecisionTable::answer)));
        });
    }

    private Stream<String> around(Column column, ExactNumber bound) {
        Domain domain = Domains.of(table, column);
        ExactNumber step =
                Domains.fact(table, column).map(Fact::scale).map(Edges::step).orElse(Edges.BILLIONTH);
        return Edges.around(bound, step)
                .filter(number -> !Extent.exceeds(number, domain))
                .map(number -> words.text(column, number));
    }

    /** Every word the column can be, or the cell's own; nothing said, and nothing in so many words. */
    private Stream<String> values(Column column, Cell cell) {
        boolean hasSteps = Domains.fact(table, column).isPresent();
        List<Object> known = new ArrayList<>(Atoms.named(cell));
        if (!hasSteps && Domains.of(table, column) instanceof Domain.Listed listed) {
            known = new ArrayList<>(listed.values());
        }
        return Stream.concat(known.stream().map(value -> words.text(column, value)), Stream.of("", BoundaryCase.NULL));
    }
}
