package id.panduzi.assessment.web.shown;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.RunningDemo;
import id.panduzi.assessment.Scored;
import id.panduzi.assessment.Scores;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.web.WordingTests;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.worksheet.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningDemo
class GapSentenceTests {

    @Autowired
    private Scores scores;

    @Autowired
    private Rulesets rulesets;

    @Test
    void saysWhatASurveyNeeds() {
        assertThat(gap(Award.WBK, Fact.SPAK, Map.of("B.I.a", "3.59"))).isEqualTo("kurang 0,05 poin, perlu indeks 3,60");
        assertThat(gap(Award.WBK, Fact.SPAK, Map.of("B.I.a", "3.60"))).isEqualTo("tepat di batas");
        assertThat(gap(Award.WBK, Fact.SPAK, Map.of("B.I.a", "4"))).isEqualTo("1,75 di atas batas");
        assertThat(gap(Award.WBK, Fact.SPAK, Map.of())).isEqualTo("belum dijawab");
    }

    @Test
    void saysWhichAnswerPerformanceNeeds() {
        assertThat(gap(Award.WBBM, Fact.KINERJA, Map.of("B.I.b", "C"))).isEqualTo("kurang 1,25 poin, perlu jawaban B");
        assertThat(figures(Map.of("B.I.b", "C"))
                        .actual(finding(scored(Map.of("B.I.b", "C")), Award.WBBM, Fact.KINERJA)))
                .isEqualTo("2,50 (jawaban C)");
    }

    @Test
    void namesWhatHoldsTheCleanResultBack() {
        Map<String, String> answers = Map.of("B.I.a", "3.59", "B.I.b", "C");
        assertThat(gap(Award.WBK, Fact.BERSIH, answers))
                .isEqualTo("kurang 0,05 poin, ikut terpenuhi bila survei antikorupsi terpenuhi");
    }

    @Test
    void namesTheAnswerThatGainsLeastOfThoseThatSuffice() {
        Map<String, String> answers = areaFive(item -> "A.I.5.iii.b".equals(item.code()) ? "Tidak" : "best");
        answers.put("A.II.5.i.a", "E");
        answers.put("A.II.5.ii.a.3", "1");
        answers.put("A.II.5.iii.LHKPN.a.4", "1");
        String sentence = gap(Award.WBK, Fact.AREA_5, answers);
        assertThat(sentence).startsWith("terpenuhi bila naik ").contains("misalnya ");
        Scored scored = scored(answers);
        String item = sentence.replaceAll(".*misalnya (\\S+) menjadi.*", "$1");
        answers.put(item, sentence.replaceAll(".* menjadi ", ""));
        assertThat(finding(scored, Award.WBK, Fact.AREA_5).verdict())
                .isNotEqualTo(finding(scored(answers), Award.WBK, Fact.AREA_5).verdict());
    }

    @Test
    void countsItemsWhereOneIsNotEnough() {
        assertThat(gap(Award.WBK, Fact.AREA_5, Map.of("A.I.5.i.a", "C")))
                .isEqualTo("terpenuhi bila naik 9,00 poin, paling sedikit pada 6 butir");
    }

    @Test
    void readsUndecidedWbkAsNotAnswered() {
        assertThat(gap(Award.WBBM, Fact.ALREADY_WBK, Map.of())).isEqualTo("belum dijawab");
    }

    private Map<String, String> areaFive(Function<Item, String> answer) {
        Map<String, String> answers = new HashMap<>();
        WorksheetPart.find(ruleset().worksheet(), "area.5").items().forEach(item -> {
            String chosen = answer.apply(item);
            if (item.kind() == Item.Kind.COUNT) {
                answers.put(item.code(), "6");
            } else if (item.kind() == Item.Kind.ANSWERED) {
                answers.put(
                        item.code(),
                        chosen.equals("best") ? item.answerType().options().get(0) : chosen);
            }
        });
        return answers;
    }

    private String gap(Award award, Fact fact, Map<String, String> answers) {
        Scored scored = scored(answers);
        GapSentence sentence = new GapSentence(Standing.of(scored, award), WordingTests.INDONESIAN);
        return Objects.requireNonNull(sentence.of(finding(scored, award, fact)));
    }

    private Figures figures(Map<String, String> answers) {
        return new Figures(scored(answers), WordingTests.INDONESIAN);
    }

    private Scored scored(Map<String, String> answers) {
        return scores.score(ruleset(), answers, Map.of());
    }

    private Ruleset ruleset() {
        return rulesets.get("PERMENPANRB-5-2024");
    }

    private static Finding finding(Scored scored, Award award, Fact fact) {
        return scored.decision(award).findings().stream()
                .filter(finding -> finding.criterion().fact() == fact)
                .findFirst()
                .orElseThrow();
    }
}
