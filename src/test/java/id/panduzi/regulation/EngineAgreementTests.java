package id.panduzi.regulation;

import static id.panduzi.decisiontable.TableMother.aTable;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.decisiontable.Row;
import id.panduzi.decisiontable.TableMother;
import id.panduzi.decisiontable.TableReader;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The compiled form of a table answers as Camunda's DMN engine does: at every limit, and for random inputs. */
class EngineAgreementTests {

    private static final int RANDOM_INPUTS = Boolean.getBoolean("panduzi.proof") ? 1_000_000 : 20_000;
    private static final int BLOCK = 100;
    private static final long SEED = 20261121;

    private final Random random = new Random(SEED);
    private final RandomFacts facts = new RandomFacts(random);

    @Test
    void agreeOnRandomInputsToTheShippedTables() {
        List<TwoForms> tables = shippedTables();
        long matches = IntStream.range(0, RANDOM_INPUTS / BLOCK)
                .parallel()
                .mapToLong(block -> matches(tables.get(block % tables.size()), new Random(SEED + block)))
                .sum();
        System.out.printf(
                "%,d random inputs to %d tables agree, %,d with a row%n", RANDOM_INPUTS, tables.size(), matches);
        assertThat(matches).isGreaterThan(RANDOM_INPUTS / 10);
    }

    private static long matches(TwoForms pair, Random random) {
        RandomFacts facts = new RandomFacts(random);
        return IntStream.range(0, BLOCK)
                .filter(input -> pair.agreeOn(facts.random(pair.table())))
                .count();
    }

    @Test
    void agreeAtEveryLimitOfTheShippedTables() {
        int boundaries = 0;
        for (TwoForms pair : shippedTables()) {
            for (Row row : pair.table().rows()) {
                for (Map<String, Object> near : RandomFacts.aroundLimits(pair.table(), row)) {
                    pair.agreeOn(near);
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
            TwoForms pair = twoForms("sample", mother.bytes());
            for (int input = 0; input < 12; input++) {
                pair.agreeOn(facts.random(pair.table()));
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

    private static TwoForms twoForms(String key, byte[] xml) {
        return new TwoForms(TableReader.read(key, xml), xml);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<TwoForms> shippedTables() {
        return ShippedRulesets.files().stream()
                .flatMap(files -> RulesetFiles.TABLES.stream()
                        .map(key -> twoForms(key, files.content(RulesetFiles.tableFile(key)))))
                .toList();
    }
}
