package id.panduzi.decisiontable;

import static id.panduzi.decisiontable.TableMother.aTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.panduzi.exact.Billionths;
import id.panduzi.exact.ExactNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompiledTableTests {

    private static final List<String> WORDS =
            List.of("-", "\"a\"", "\"b\",\"c\"", "not(\"a\")", "not(\"a\",\"b\")", "\"c\"");
    private static final List<String> FLAGS = List.of("-", "true", "false");
    private static final List<String> AMOUNTS = List.of(
            "-",
            ">= 3",
            "< 3",
            "[1..3)",
            "3",
            "1,2,3",
            "not(3)",
            "not(>= 3)",
            "< 1, >= 3",
            "not([1..2), >= 3)",
            "[1..2),[2..3)",
            "[1..5),[2..3),>= 4",
            "< -1.5",
            "0.999999999",
            ">= 999999.999999999");
    private static final List<String> NUMBERS = List.of(
            "0", "1", "2", "3", "4", "5", "-1.5", "0.9999999999999", "2.9999999999", "3.0000000001", "999999999999");

    private final Random random = new Random(20261122);

    @Test
    void answersAsTheCellsDo() {
        for (int rows : List.of(0, 1, 5, 63, 64, 65, 200)) {
            for (int table = 0; table < 20; table++) {
                DecisionTable made = randomTable(rows);
                for (int question = 0; question < 50; question++) {
                    Map<String, Object> facts = randomFacts();
                    assertThat(ask(made, facts))
                            .as("%s for %s", made.rows(), facts)
                            .isEqualTo(byCells(made, facts));
                    assertThat(made.compiled().row(facts)).isEqualTo(byCells(made, facts));
                }
            }
        }
    }

    @Test
    void answersAlongOneColumnAsTheWholeTableDoes() {
        for (int table = 0; table < 100; table++) {
            CompiledTable made = randomTable(1 + random.nextInt(80)).compiled();
            long[] codes = codes(made, randomFacts());
            NumberLine line = made.along(2, codes);
            for (String number : NUMBERS) {
                codes[2] = made.code(2, ExactNumber.parse(number));
                assertThat(line.row(codes[2])).isEqualTo(made.row(codes));
            }
            codes[2] = CompiledTable.UNKNOWN;
            assertThat(line.row(CompiledTable.UNKNOWN)).isEqualTo(made.row(codes));
        }
    }

    @Test
    void changesItsAnswerExactlyAtTheLimit() {
        CompiledTable table = aTable().row("-", "-", ">= 15.75").read().compiled();
        NumberLine line = table.along(table.column("amount"), new long[table.columns()]);
        long limit = Billionths.of(ExactNumber.parse("15.75"));
        assertThat(line.row(limit)).isZero();
        assertThat(line.row(limit - 1)).isEqualTo(CompiledTable.NO_ROW);
        assertThat(line.row(CompiledTable.UNKNOWN)).isEqualTo(CompiledTable.NO_ROW);
    }

    @Test
    void seesNumbersCutOffToNineDecimalsInEveryAnswer() {
        DecisionTable table = aTable().row("-", "-", "3").read();
        Map<String, ExactNumber> justAbove = Map.of("amount", ExactNumber.parse("3.0000000001"));
        assertThat(table.answer(justAbove)).isPresent();
        assertThat(table.firmAnswer(justAbove)).isPresent();
        assertThat(table.answer(Map.of("amount", ExactNumber.parse("3.000000001"))))
                .isEmpty();
    }

    @Test
    void takesAValueOfAnotherKindForOneThatNoRowNames() {
        DecisionTable table = aTable().row("\"a\"", "true", "3")
                .row("not(\"a\")", "-", "not(>= 3)")
                .row("not(\"a\")", "-", "not(3)")
                .read();
        Map<String, Object> facts = Map.of("word", 1, "flag", "true", "amount", "3");
        assertThat(table.answer(facts)).map(Row::id).contains("row3");
    }

    @Test
    void knowsItsColumns() {
        CompiledTable table = aTable().row("-", "-", "-").read().compiled();
        assertThat(table.column("flag")).isEqualTo(1);
        assertThat(table.columns()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> table.column("other"));
        assertThatIllegalArgumentException().isThrownBy(() -> table.along(0, new long[3]));
    }

    private int ask(DecisionTable table, Map<String, Object> facts) {
        return table.compiled().row(codes(table.compiled(), facts));
    }

    private static long[] codes(CompiledTable table, Map<String, Object> facts) {
        return new long[] {
            table.code(0, facts.get("word")), table.code(1, facts.get("flag")), table.code(2, facts.get("amount"))
        };
    }

    /** What the cells say themselves, row by row. */
    private static int byCells(DecisionTable table, Map<String, Object> facts) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(facts.get("word"), facts.get("flag")));
        values.add(facts.get("amount") instanceof ExactNumber number ? ExactNumber.of(number.forTable()) : null);
        for (int row = 0; row < table.rows().size(); row++) {
            List<Cell> cells = table.rows().get(row).cells();
            if (cells.get(0).matches(values.get(0))
                    && cells.get(1).matches(values.get(1))
                    && cells.get(2).matches(values.get(2))) {
                return row;
            }
        }
        return CompiledTable.NO_ROW;
    }

    /** The more rows, the rarer it is that one of the first answers. */
    private DecisionTable randomTable(int rows) {
        TableMother mother = aTable();
        for (int row = 0; row < rows; row++) {
            boolean rare = row < rows - 5 && random.nextInt(20) > 0;
            mother.row(rare ? "\"x" + row + "\"" : pick(WORDS), pick(FLAGS), pick(AMOUNTS));
        }
        return mother.read();
    }

    private Map<String, Object> randomFacts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("word", pick(Arrays.asList("a", "b", "c", "d", "x3", "x70", "x150", null)));
        facts.put("flag", pick(Arrays.asList(true, false, null)));
        String number = pick(NUMBERS);
        facts.put("amount", random.nextInt(8) == 0 ? null : ExactNumber.parse(number));
        return facts;
    }

    private <T extends @Nullable Object> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
