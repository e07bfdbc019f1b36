package id.panduzi.worksheet;

import static id.panduzi.worksheet.UndefinedPercentage.ONE;
import static id.panduzi.worksheet.UndefinedPercentage.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.exact.ExactNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardTests {

    /** Annex III of 90/2021 is printed filled with best answers: 60.00 + 40.00 = 100.00. */
    @Test
    void givesHundredForTheBestAnswers() {
        for (Worksheet worksheet :
                List.of(Worksheets.OF_2014, Worksheets.OF_2019, Worksheets.OF_2021, Worksheets.OF_2024)) {
            Scorecard card =
                    worksheet.answers(Worksheets.bestAnswers(worksheet)).score(ZERO);
            assertThat(card.total()).hasToString("100");
            assertThat(points(card, Component.PENGUNGKIT)).isEqualTo("60");
            assertThat(points(card, Component.HASIL)).isEqualTo("40");
            assertThat(card.areas()).allSatisfy(area -> assertThat(area.share()).isEqualTo(ExactNumber.ONE));
            assertThat(card.isComplete()).isTrue();
            assertThat(card.undefinedItems()).isEmpty();
            assertThat(card.cappedItems()).isEmpty();
        }
    }

    @Test
    void givesNothingForNoAnswers() {
        Scorecard card = Worksheets.OF_2021.answers(Map.of()).score(ONE);
        assertThat(card.total()).isEqualTo(ExactNumber.ZERO);
        assertThat(card.unanswered()).isEqualTo(113);
        assertThat(card.undefinedItems()).isEmpty();
        assertThat(card.items()).hasSize(113).noneMatch(ItemScore::answered);
    }

    /**
     * The filled copy in circulation: areas of reform 3.142857, 3.5, 5, 4.2, 4.733333 (4.866667 with LHKASN counted as
     * published), 5. Its own answers are not given out; these lead to the same areas.
     */
    @Test
    void agreesWithTheFilledCopyWhereItReadsLhkasn() {
        Scorecard card = best(Map.of(
                "88", "7", "89", "7", "90", "7", "91", "1", "105", "5", "106", "3", "109", "E", "114", "5", "115", "6",
                "116", "13"));
        assertThat(points(card, Component.PEMENUHAN)).isEqualTo("30");
        assertThat(card.subAreas().stream()
                        .filter(score -> score.subArea().components().contains(Component.REFORM))
                        .filter(score -> score.subArea().areaKey().equals(Optional.of("area.1")))
                        .map(SubAreaScore::score)
                        .reduce(ExactNumber.ZERO, ExactNumber::plus)
                        .toPlain())
                .startsWith("3.142857");
        assertThat(card.areas().get(4).score().toPlain()).startsWith("12.366666");
        assertThat(card.total().toPlain()).startsWith("95.7095238095");
    }

    @ParameterizedTest
    @CsvSource({"3.60,15.75", "3.59,15.70625", "3.5999999999999999999,15.7499999999999999995625", "0,0", "4,17.5"})
    void turnsAnIndexIntoPointsExactly(String index, String points) {
        Scorecard card = best(Map.of("125", index, "127", index));
        assertThat(points(card, Component.SPAK)).isEqualTo(points);
        assertThat(points(card, Component.SPKP)).isEqualTo(points(card, Component.SPAK));
    }

    @Test
    void givesFourteenForAServiceIndexOfThreeTwo() {
        assertThat(points(best(Map.of("127", "3.20")), Component.SPKP)).isEqualTo("14");
    }

    @ParameterizedTest
    @CsvSource({"A,5", "B,3.75", "C,2.5", "D,1.25", "E,0"})
    void weighsPerformance(String answer, String points) {
        Scorecard card = best(Map.of("126", answer));
        assertThat(points(card, Component.KINERJA)).isEqualTo(points);
        assertThat(card.facts()).containsEntry("kinerja", ExactNumber.parse(points));
    }

    @Test
    void doesNotTakeThirdsForTheirDecimals() {
        ItemScore score = score(best(Map.of("124", "B")), "A.II.6.ii.a");
        assertThat(score.value()).hasToString("0.67");
        assertThat(score.score()).hasToString("1.675");
    }

    @Test
    void capsWhatIsDoneAboveItsBase() {
        Scorecard card = best(Map.of("88", "2", "89", "3"));
        assertThat(card.cappedItems()).extracting(Item::code).containsExactly("A.II.1.i.a");
        assertThat(card.total()).hasToString("100");
    }

    @Test
    void tellsBothReadingsOfAPercentageWithoutBase() {
        Map<String, String> noComplaints = Map.of("110", "0", "111", "0", "112", "0");
        Scorecard shipped = best(noComplaints);
        assertThat(shipped.total()).hasToString("97");
        assertThat(shipped.undefinedItems()).singleElement().satisfies(undefined -> {
            assertThat(undefined.item().code()).isEqualTo("A.II.5.ii.a");
            assertThat(undefined.other()).hasToString("3");
        });
        assertThat(score(shipped, "A.II.5.ii.a").answered()).isTrue();
        Scorecard other = best(noComplaints, ONE);
        assertThat(other.total()).hasToString("100");
        assertThat(other.undefinedItems()).extracting(UndefinedItem::other).containsExactly(ExactNumber.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"102", "103", "104"})
    void countsAGroupOnlyWhenItIsFilledWhole(String missing) {
        Scorecard card = best(Map.of(missing, ""));
        assertThat(score(card, "A.II.3.iii.a").answered()).isFalse();
        assertThat(card.total()).hasToString("98");
        assertThat(card.unanswered()).isEqualTo(1);
        assertThat(card.undefinedItems()).isEmpty();
    }

    @Test
    void knowsWhichAreasAndComponentsAreComplete() {
        Scorecard card = best(Map.of("126", "", "13", ""));
        assertThat(card.isComplete()).isFalse();
        assertThat(card.unanswered()).isEqualTo(2);
        assertThat(card.areas()).extracting(AreaScore::isComplete).containsExactly(true, false, true, true, true, true);
        assertThat(card.components().entrySet().stream()
                        .filter(entry -> !entry.getValue().isComplete())
                        .map(Map.Entry::getKey))
                .containsExactly(
                        Component.PENGUNGKIT,
                        Component.PEMENUHAN,
                        Component.HASIL,
                        Component.BERSIH,
                        Component.KINERJA);
    }

    @Test
    void namesTheFactsItsAwardAsksFor() {
        assertThat(String.join(" ", best(Map.of()).facts().keySet()))
                .isEqualTo("total pengungkit bersih spak kinerja spkp area.1 area.2 area.3 area.4 area.5 area.6");
        Scorecard old =
                Worksheets.OF_2019.answers(Map.of("A.I", "4.8", "B.I.b", "70")).score(ZERO);
        assertThat(old.facts())
                .containsEntry("area.1", ExactNumber.parse("0.6"))
                .containsEntry("tlhp", ExactNumber.parse("3.5"))
                .containsEntry("total", ExactNumber.parse("8.3"))
                .doesNotContainKey("kinerja");
    }

    @Test
    void scoresAreasThatAreKnownAsAWholeOnly() {
        Scorecard card = Worksheets.OF_2019.answers(Map.of("A.III", "5.5")).score(ZERO);
        assertThat(score(card, "A.III").value()).hasToString("0.55");
        assertThat(card.areas().get(2).score()).hasToString("5.5");
        assertThat(card.subAreas()).hasSize(3);
        assertThat(card.components()).doesNotContainKeys(Component.PEMENUHAN, Component.REFORM, Component.KINERJA);
    }

    private static Scorecard best(Map<String, String> but) {
        return best(but, ZERO);
    }

    /** The best answers to the worksheet of 2021 but for some, by national id. */
    private static Scorecard best(Map<String, String> but, UndefinedPercentage undefined) {
        Map<String, String> answers = new HashMap<>(Worksheets.bestAnswers(Worksheets.OF_2021));
        but.forEach((id, answer) ->
                answers.put(Worksheets.OF_2021.item(id).orElseThrow().code(), answer));
        return Worksheets.OF_2021.answers(answers).score(undefined);
    }

    private static ItemScore score(Scorecard card, String code) {
        return card.items().stream()
                .filter(score -> score.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String points(Scorecard card, Component component) {
        ComponentScore score = card.components().get(component);
        return score == null ? "none" : score.score().toPlain();
    }
}
