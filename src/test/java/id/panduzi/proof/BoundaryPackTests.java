package id.panduzi.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.decisiontable.DecisionTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoundaryPackTests {

    private static final String OF_2024 = "PERMENPANRB-5-2024";

    static List<String> prefixes() {
        return ShippedTables.PREFIXES;
    }

    @Test
    void goesJustBelowAtAndJustAboveEachLimit() {
        assertThat(lines("award", "WBK", "spak"))
                .containsExactly(
                        "- 15.749999999 notMet", "- 15.75 met", "- 15.750000001 met", "-  notKnown", "- null notKnown");
        assertThat(lines("eligibility", "WBK", "rbIndex"))
                .startsWith("KL CC notMet", "KL B met", "KL BB met")
                .contains("PEMDA C notMet", "PEMDA CC met");
        assertThat(lines("eligibility", "WBBM", "noRecentRevocation")).containsExactly("- true notAsked");
        assertThat(lines("eligibility", "WBK", "lhkpn"))
                .containsExactly("- 99.999999999 notMet", "- 100 met", "-  notKnown", "- null notKnown");
    }

    @Test
    void movesEachColumnOfARowAcrossItsEdge() {
        assertThat(BoundaryPack.of(ShippedTables.table(OF_2024, "allowance")))
                .filteredOn(one -> one.criterion().equals("spip")
                        && one.others().startsWith("agencyKind=KL")
                        && one.others().contains("akip=BB"))
                .extracting(one -> one.value() + " " + one.expected())
                .containsExactly(
                        "2.999999999 NONE", "3 WBK_AND_WBBM", "3.000000001 WBK_AND_WBBM", " notKnown", "null notKnown");
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void holdsForTheTablesItIsMadeOfAfterBeingWrittenAndRead(String prefix) {
        for (String key : List.of("allowance", "eligibility", "award", "priority")) {
            DecisionTable table = ShippedTables.table(prefix, key);
            List<BoundaryCase> cases = BoundaryPack.of(table);
            String text = new String(BoundaryPack.write(cases), StandardCharsets.UTF_8);
            assertThat(cases).isNotEmpty();
            assertThat(BoundaryPack.read("boundaries.csv", text)).isEqualTo(cases);
            assertThat(BoundaryPack.check(table, cases)).isEmpty();
            assertThat(BoundaryPack.review(List.of(table), cases).isConfirmed()).isTrue();
        }
    }

    /** Whatever is changed in a table, its confirmed cases notice. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            award       | spakWbk_value             | >= 16.1875        | 2
            award       | spakWbk_value             | >= 15.750000001   | 1
            award       | spakWbk_value             | >= 15.749999999   | 1
            award       | spakWbk_criterion         | "spark"           | 5
            eligibility | akipWbk_value             | >= 3              | 1
            eligibility | rbIndexKlWbk_agencyKind   | "PEMDA"           | 3
            allowance   | none_allowance            | "WBK"             | 14
            allowance   | affirmativeOnly_path      | "regular","affirmative" | 9
            priority    | coreAndPublic_priority    | 2                 | 1
            """)
    void noticesEveryChange(String key, String cell, String content, int differences) {
        List<BoundaryCase> confirmed = BoundaryPack.of(ShippedTables.table(OF_2024, key));
        DecisionTable changed = sketch(key, cell, content);
        assertThat(BoundaryPack.check(changed, confirmed)).hasSizeGreaterThanOrEqualTo(Math.min(differences, 3));
        assertThat(BoundaryPack.review(List.of(changed), confirmed).isConfirmed())
                .isFalse();
    }

    @Test
    void tellsNewCasesFromChangedOnes() {
        List<BoundaryCase> confirmed = BoundaryPack.of(ShippedTables.table(OF_2024, "award"));
        DecisionTable raised = ShippedTables.with(OF_2024, "award", "spakWbk_value", ">= 16.1875");
        BoundaryPack.Review review = BoundaryPack.review(List.of(raised), confirmed);
        assertThat(review.fresh())
                .extracting(BoundaryCase::value)
                .containsExactly("16.187499999", "16.1875", "16.187500001");
        assertThat(review.changed())
                .extracting(change -> change.confirmed().value() + " " + change.answer())
                .containsExactly("15.75 notMet", "15.750000001 notMet");
        assertThat(review.same()).hasSize(confirmed.size() - 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            decision,award                    | the header is not
            HEADER;award,WBK                  | boundaries.csv row 2: has 2 cells, not 9
            HEADER;a,b,c,d,e,f,g,h,i;a,b,c,d,e,x,g,x,x | row 3: the same input stands twice
            HEADER;"a                         | boundaries.csv
            """)
    void refusesWhatIsNoPack(String lines, String reason) {
        String text = lines.replace(
                        "HEADER", "decision,award,agencyKind,criterion,others,required,value,expected,article")
                .replace(';', '\n');
        assertThatExceptionOfType(DamagedPack.class)
                .isThrownBy(() -> BoundaryPack.read("boundaries.csv", text))
                .withMessageContaining(reason);
    }

    /** A case that nobody understands is a difference, never an error. */
    @Test
    void takesWordsItDoesNotKnowForADifference() {
        BoundaryCase strange = new BoundaryCase("award", "WBK", "-", "spak", "", "", "plenty", "met", "");
        BoundaryCase unknown = new BoundaryCase("priority", "-", "-", "mood", "x=y", "", "good", "1", "");
        assertThat(BoundaryPack.check(ShippedTables.table(OF_2024, "award"), List.of(strange, unknown)))
                .extracting(BoundaryPack.Difference::answer)
                .containsExactly("unreadable");
        assertThat(BoundaryPack.check(ShippedTables.table(OF_2024, "priority"), List.of(strange, unknown)))
                .extracting(BoundaryPack.Difference::answer)
                .containsExactly("unreadable");
    }

    private static DecisionTable sketch(String key, String cell, String content) {
        return ShippedTables.with(OF_2024, key, cell, content);
    }

    private static List<String> lines(String key, String award, String criterion) {
        return BoundaryPack.of(ShippedTables.table(OF_2024, key)).stream()
                .filter(one -> one.award().equals(award) && one.criterion().equals(criterion))
                .map(one -> one.agencyKind() + " " + one.value() + " " + one.expected())
                .toList();
    }
}
