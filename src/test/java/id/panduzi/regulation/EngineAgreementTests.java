package id.panduzi.regulation;

import static id.panduzi.decisiontable.TableMother.aTable;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.decisiontable.Cell;
import id.panduzi.decisiontable.Column;
import id.panduzi.decisiontable.ColumnType;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.Range;
import id.panduzi.decisiontable.Row;
import id.panduzi.decisiontable.TableMother;
import id.panduzi.decisiontable.TableReader;
import id.panduzi.exact.ExactNumber;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The compiled form of a table answers as Camunda's DMN engine does: at every limit, and for random inputs. */
class EngineAgreementTests {

    private static final int RANDOM_INPUTS = Boolean.getBoolean("panduzi.proof") ? 1_000_000 : 20_000;
    private static final List<String> NUDGES = List.of("0", "-0.0000000001", "-0.000000001", "0.000000001", "-1", "1");

    private final Random random = new Random(20261121);
    private final MatchedRows matchedRows = new MatchedRows();
    private final DmnEngine engine = engine();

    @Test
    void agreeOnRandomInputsToTheShippedTables() {
        List<Pair> tables = shippedTables();
        long matches = 0;
        for (int input = 0; input < RANDOM_INPUTS; input++) {
            Pair pair = tables.get(input % tables.size());
            matches += pair.agreeOn(randomFacts(pair.compiled)) ? 1 : 0;
        }
        System.out.printf(
                "%,d random inputs to %d tables agree, %,d with a row%n", RANDOM_INPUTS, tables.size(), matches);
        assertThat(matches).isGreaterThan(RANDOM_INPUTS / 10);
    }

    @Test
    void agreeAtEveryLimitOfTheShippedTables() {
        int boundaries = 0;
        for (Pair pair : shippedTables()) {
            for (Row row : pair.compiled.rows()) {
                for (Map<String, Object> facts : aroundLimits(pair.compiled, row)) {
                    pair.agreeOn(facts);
                    boundaries++;
                }
            }
        }
        System.out.printf("%,d boundary inputs agree%n", boundaries);
        assertThat(boundaries).isGreaterThan(1_000);
    }

    @Test
    void agreeOnRandomTablesOfTheWholeGrammar() {
        for (int table = 0; table < 150; table++) {
            TableMother mother = aTable();
            for (int row = 0; row < 4; row++) {
                mother.row(pick(WORDS), pick(FLAGS), pick(AMOUNTS));
            }
            Pair pair = new Pair("sample", mother.bytes());
            for (int input = 0; input < 12; input++) {
                pair.agreeOn(randomFacts(pair.compiled));
            }
        }
    }

    private static final List<String> WORDS =
            List.of("-", "", "\"a\"", "\"a\",\"b\"", "not(\"a\")", "not(\"a\",\"b\")", "\"a,b\"");
    private static final List<String> FLAGS = List.of("-", "true", "false");
    private static final List<String> AMOUNTS = List.of(
            "-",
            ">= 3",
            "< 3",
            "[1..3)",
            "[1..3[",
            "3",
            "1,2,3",
            "not(3)",
            "not(>= 3)",
            "< 1, >= 3",
            "not([1..2), >= 3)",
            "< -1.5",
            ">=15.75");

    private List<Map<String, Object>> aroundLimits(DecisionTable table, Row row) {
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

    private static List<ExactNumber> limits(Cell cell) {
        List<Range> ranges = cell instanceof Cell.Within within ? within.ranges() : List.of();
        return ranges.stream()
                .flatMap(range -> Stream.of(Optional.ofNullable(range.from()), Optional.ofNullable(range.before())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<String, Object> randomFacts(DecisionTable table) {
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

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static ExactNumber cut(ExactNumber number) {
        return ExactNumber.of(number.forTable());
    }

    private List<Pair> shippedTables() {
        return ShippedRulesets.files().stream()
                .flatMap(files -> RulesetFiles.TABLES.stream()
                        .map(key -> new Pair(key, files.content(RulesetFiles.tableFile(key)))))
                .toList();
    }

    private DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setDefaultInputExpressionExpressionLanguage("feel");
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(matchedRows));
        return configuration.buildEngine();
    }

    /** One table in both forms. */
    private final class Pair {
        private final DecisionTable compiled;
        private final DmnDecision decision;

        Pair(String key, byte[] xml) {
            compiled = TableReader.read(key, xml);
            decision = engine.parseDecision(key, new ByteArrayInputStream(xml));
        }

        /** True if a row answered. */
        boolean agreeOn(Map<String, Object> facts) {
            Map<String, Object> variables = new HashMap<>();
            facts.forEach((name, value) -> variables.put(name, OfficialTables.engineValue(value)));
            List<String> rows = matchedRows.during(() -> engine.evaluateDecisionTable(decision, variables));
            Optional<String> compiledRow = compiled.answer(facts).map(Row::id);
            assertThat(compiledRow)
                    .as("%s for %s", compiled.rows(), facts)
                    .isEqualTo(rows.stream().findFirst());
            return Objects.requireNonNull(compiledRow).isPresent();
        }
    }
}
