package id.panduzi.regulation;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Range;
import id.panduzi.decisiontable.Row;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes questions to a table that are worth asking. */
final class RandomFacts {

    private static final List<String> NUDGES = List.of("0", "-0.0000000001", "-0.000000001", "0.000000001", "-1", "1");

    private final Random random;

    RandomFacts(Random random) {
        this.random = random;
    }

    /** Facts that match the row, each in turn a little off and not known. */
    static List<Map<String, Object>> aroundLimits(DecisionTable table, Row row) {
        List<Map<String, Object>> around = new ArrayList<>();
        for (int column = 0; column < table.inputs().size(); column++) {
            Column input = table.inputs().get(column);
            List<ExactNumber> limits = limits(row.cells().get(column));
            limits.stream()
                    .flatMap(limit -> around(limit, input.type()))
                    .forEach(value -> around.add(with(table, row, input, value)));
            around.add(with(table, row, input, null));
        }
        return around;
    }

    private static Stream<ExactNumber> around(ExactNumber limit, ColumnType type) {
        return NUDGES.stream()
                .map(nudge -> cut(limit.plus(ExactNumber.parse(nudge))))
                .filter(number -> type == ColumnType.NUMBER || number.isWhole());
    }

    private static Map<String, Object> with(DecisionTable table, Row row, Column input, @Nullable Object value) {
        Map<String, Object> facts = factsOf(table, row);
        facts.put(input.name(), value);
        return facts;
    }

    /** Facts that match the row. */
    private static Map<String, Object> factsOf(DecisionTable table, Row row) {
        Map<String, Object> facts = new HashMap<>();
        for (int column = 0; column < table.inputs().size(); column++) {
            Cell cell = row.cells().get(column);
            Object fact = cell instanceof Cell.OneOf listed
                    ? listed.values().iterator().next()
                    : null;
            facts.put(
                    table.inputs().get(column).name(),
                    fact == null ? limits(cell).stream().findFirst().orElse(null) : fact);
        }
        return facts;
    }

    static List<ExactNumber> limits(Cell cell) {
        List<Range> ranges = cell instanceof Cell.Within within ? within.ranges() : List.of();
        return ranges.stream()
                .flatMap(range -> Stream.of(Optional.ofNullable(range.from()), Optional.ofNullable(range.before())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Facts near what some row matches, of which some are missing and some are any. */
    Map<String, Object> random(DecisionTable table) {
        Map<String, Object> facts = new HashMap<>();
        Row row = table.rows().get(random.nextInt(table.rows().size()));
        factsOf(table, row).forEach((name, value) -> facts.put(name, random.nextInt(4) > 0 ? value : null));
        table.inputs().stream()
                .filter(input -> random.nextInt(3) == 0)
                .forEach(input -> facts.put(input.name(), randomFact(input.type())));
        table.inputs().stream()
                .filter(input -> input.type() == ColumnType.NUMBER || input.type() == ColumnType.WHOLE)
                .filter(input -> random.nextInt(2) == 0)
                .forEach(input -> facts.put(input.name(), randomFact(input.type())));
        return facts;
    }

    private Object randomFact(ColumnType type) {
        return switch (type) {
            case TEXT -> pick(List.of("a", "b", "c", "a,b", "WBK", "WBBM", "KL", "PEMDA", "akip", "spak", "public"));
            case YES_NO -> random.nextBoolean();
            case WHOLE -> ExactNumber.of(random.nextInt(8));
            case NUMBER ->
                cut(ExactNumber.of(random.nextLong(10_000_000_000_000L), 100_000_000_000L)
                        .minus(ExactNumber.of(random.nextInt(3))));
        };
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static ExactNumber cut(ExactNumber number) {
        return ExactNumber.of(number.forTable());
    }
}
