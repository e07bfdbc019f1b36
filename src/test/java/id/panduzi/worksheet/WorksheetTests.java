package id.panduzi.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WorksheetTests {

    @Test
    void of2021HasItsHundredAndThirteenIndicators() {
        assertThat(scored(Component.PEMENUHAN)).isEqualTo(87);
        assertThat(scored(Component.REFORM)).isEqualTo(23);
        assertThat(scored(Component.HASIL)).isEqualTo(3);
        assertThat(count(Item::isScored)).isEqualTo(113);
    }

    @Test
    void of2021HasItsHundredAndTwentySevenQuestions() {
        assertThat(count(item -> item.kind() != Item.Kind.COMPUTED)).isEqualTo(127);
        assertThat(count(item -> item.answerType() == AnswerType.A_TO_C)).isEqualTo(36);
        assertThat(count(item -> item.answerType() == AnswerType.A_TO_D)).isEqualTo(33);
        assertThat(count(item -> item.answerType() == AnswerType.A_TO_E)).isEqualTo(17);
        assertThat(count(item -> item.answerType() == AnswerType.YES_NO)).isEqualTo(17);
        assertThat(count(item -> item.kind() == Item.Kind.COUNT)).isEqualTo(22);
        assertThat(count(item -> item.answerType() == AnswerType.INDEX)).isEqualTo(2);
        assertThat(count(item -> item.kind() == Item.Kind.COMPUTED)).isEqualTo(8);
    }

    @Test
    void findsEveryQuestionOf2021ByItsNationalId() {
        for (int id = 1; id <= 127; id++) {
            String key = Integer.toString(id);
            assertThat(Worksheets.OF_2021.item(key))
                    .get()
                    .extracting(Item::nationalIds)
                    .isEqualTo(List.of(key));
        }
        assertThat(Worksheets.OF_2021.item("128")).isEmpty();
        assertThat(Worksheets.OF_2021.item("88;89")).isEmpty();
        assertThat(Worksheets.OF_2021.item("A.II.1.i.a.1")).isEqualTo(Worksheets.OF_2021.item("88"));
    }

    @Test
    void of2024IsThatOf2021() {
        assertThat(Worksheets.text("PERMENPANRB-5-2024")).isEqualTo(Worksheets.text("PERMENPANRB-90-2021"));
        assertThat(Worksheets.OF_2024.items()).isEqualTo(Worksheets.OF_2021.items());
    }

    @Test
    void of2014HasEightyOneEnablersAndThreeResults() {
        List<SubArea> subAreas = Worksheets.OF_2014.subAreas();
        assertThat(items(subAreas, Component.PENGUNGKIT)).isEqualTo(81);
        assertThat(items(subAreas, Component.HASIL)).isEqualTo(3);
    }

    @Test
    void weighsAreasAsTheirRegulationsSay() {
        assertThat(areaWeights(Worksheets.OF_2014)).containsExactly("5", "5", "15", "10", "15", "10");
        assertThat(areaWeights(Worksheets.OF_2019)).containsExactly("8", "7", "10", "10", "15", "10");
        assertThat(areaWeights(Worksheets.OF_2021)).containsExactly("8", "7", "10", "10", "15", "10");
        assertThat(Worksheets.OF_2021.areas())
                .extracting(Area::key)
                .containsExactly("area.1", "area.2", "area.3", "area.4", "area.5", "area.6");
    }

    @Test
    void weighsComponentsAsTheirRegulationsSay() {
        String old = "{PENGUNGKIT=60, HASIL=40, BERSIH=20, SPAK=15, TLHP=5, SPKP=20}";
        assertThat(Worksheets.OF_2014.componentWeights()).hasToString(old);
        assertThat(Worksheets.OF_2019.componentWeights()).hasToString(old);
        assertThat(Worksheets.OF_2021.componentWeights())
                .hasToString("{PENGUNGKIT=60, PEMENUHAN=30, REFORM=30, HASIL=40, BERSIH=22.5, SPAK=17.5, "
                        + "KINERJA=5, SPKP=17.5}");
    }

    @Test
    void sharesTheWeightOfASubAreaExactly() {
        assertThat(Worksheets.OF_2021.item("22").orElseThrow().weight()).isEqualTo(ExactNumber.of(1, 12));
        assertThat(Worksheets.OF_2021.item("124").orElseThrow().weight()).hasToString("2.5");
        assertThat(Worksheets.OF_2021.item("88").orElseThrow().weight()).isEqualTo(ExactNumber.ZERO);
        assertThat(Worksheets.OF_2019.item("A.V").orElseThrow().weight()).hasToString("15");
    }

    @Test
    void keepsTheRegulationsWords() {
        Item item = Worksheets.OF_2021.item("A.II.5.iii.LHKPN.a").orElseThrow();
        assertThat(item.title()).isEqualTo("Kepatuhan lapor LHKPN");
        assertThat(item.formula()).isEqualTo("share(Q116;sum(Q113;Q114;Q115))");
        assertThat(item.nationalIds()).containsExactly("113", "114", "115", "116");
        assertThat(Worksheets.OF_2019.item("B.I.a").orElseThrow().basis()).isEqualTo("KemenPANRB slide, June 2021");
    }

    private static long count(Predicate<Item> which) {
        return Worksheets.OF_2021.items().stream().filter(which).count();
    }

    private static long scored(Component component) {
        return items(Worksheets.OF_2021.subAreas(), component);
    }

    private static long items(List<SubArea> subAreas, Component component) {
        return subAreas.stream()
                .filter(subArea -> subArea.components().contains(component))
                .flatMap(subArea -> subArea.items().stream())
                .filter(Item::isScored)
                .count();
    }

    private static List<String> areaWeights(Worksheet worksheet) {
        return worksheet.areas().stream().map(area -> area.weight().toPlain()).toList();
    }
}
