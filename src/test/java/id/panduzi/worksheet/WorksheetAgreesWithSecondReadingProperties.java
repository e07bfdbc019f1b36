package id.panduzi.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A hundred thousand random sets of answers, scored twice: every figure must be the same fraction. */
class WorksheetAgreesWithSecondReadingProperties {

    private static final SecondReading SECOND_OF_2014 = second("PERMENPANRB-52-2014");
    private static final SecondReading SECOND_OF_2019 = second("PERMENPANRB-10-2019");
    private static final SecondReading SECOND_OF_2021 = second("PERMENPANRB-90-2021");

    @Property(tries = 55_000, shrinking = ShrinkingMode.OFF)
    void of2021(@ForAll("answersOf2021") Map<String, String> answers, @ForAll UndefinedPercentage undefined) {
        assertAgreement(Worksheets.OF_2021, SECOND_OF_2021, answers, undefined);
    }

    @Property(tries = 35_000, shrinking = ShrinkingMode.OFF)
    void of2014(@ForAll("answersOf2014") Map<String, String> answers, @ForAll UndefinedPercentage undefined) {
        assertAgreement(Worksheets.OF_2014, SECOND_OF_2014, answers, undefined);
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.OFF)
    void of2019(@ForAll("answersOf2019") Map<String, String> answers, @ForAll UndefinedPercentage undefined) {
        assertAgreement(Worksheets.OF_2019, SECOND_OF_2019, answers, undefined);
    }

    @Provide
    Arbitrary<Map<String, String>> answersOf2021() {
        return answers(Worksheets.OF_2021);
    }

    @Provide
    Arbitrary<Map<String, String>> answersOf2014() {
        return answers(Worksheets.OF_2014);
    }

    @Provide
    Arbitrary<Map<String, String>> answersOf2019() {
        return answers(Worksheets.OF_2019);
    }

    private static void assertAgreement(
            Worksheet worksheet, SecondReading second, Map<String, String> answers, UndefinedPercentage undefined) {
        Map<String, String> first = figures(worksheet.answers(answers).score(undefined));
        assertThat(first).isEqualTo(second.figures(answers, undefined == UndefinedPercentage.ONE));
    }

    private static Map<String, String> figures(Scorecard card) {
        Map<String, String> figures = new TreeMap<>();
        figures.put("total", card.total().toRatio());
        card.components()
                .forEach((component, score) ->
                        figures.put(component.key(), score.score().toRatio()));
        for (AreaScore area : card.areas()) {
            figures.put(area.area().key(), area.score().toRatio());
            figures.put("share of " + area.area().key(), area.share().toRatio());
        }
        return figures;
    }

    private static Arbitrary<Map<String, String>> answers(Worksheet worksheet) {
        List<Item> items = worksheet.items().stream()
                .filter(item -> item.kind() != Item.Kind.COMPUTED)
                .toList();
        return Arbitraries.randomValue(random -> answers(items, random));
    }

    /** In half of the tries every item is answered, in the others about one in nine is not. */
    private static Map<String, String> answers(List<Item> items, Random random) {
        boolean complete = random.nextBoolean();
        Map<String, String> answers = new HashMap<>();
        for (Item item : items) {
            if (complete || random.nextInt(9) > 0) {
                boolean national = !item.nationalIds().isEmpty() && random.nextBoolean();
                answers.put(national ? item.nationalIds().get(0) : item.code(), answer(item, random));
            }
        }
        return answers;
    }

    private static String answer(Item item, Random random) {
        if (item.answerType().isChoice()) {
            List<String> options = item.answerType().options();
            return options.get(random.nextInt(options.size()));
        }
        return item.kind() == Item.Kind.COUNT ? count(random) : number(item, random);
    }

    /** Small ones, so that bases are 0 and more is done than there is; and the largest. */
    private static String count(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "0";
            case 1 -> Integer.toString(random.nextInt(4));
            case 2 -> Integer.toString(random.nextInt(40));
            default -> Integer.toString(random.nextInt(1_000_000_001));
        };
    }

    private static String number(Item item, Random random) {
        int best = Integer.parseInt(item.most().orElseThrow().toPlain());
        int whole = random.nextInt(best + 1);
        String decimals = random.nextBoolean() ? "" : "." + random.nextInt(1_000_000_000);
        return whole == best ? whole + ".0" : whole + decimals;
    }

    private static SecondReading second(String prefix) {
        try {
            return new SecondReading(Worksheets.path(prefix));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
