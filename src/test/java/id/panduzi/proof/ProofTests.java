package id.panduzi.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.TableMother;
import id.panduzi.exact.ExactNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProofTests {

    private static final String OF_2021 = "PERMENPANRB-90-2021";
    private static final String OF_2024 = "PERMENPANRB-5-2024";

    static List<String> prefixes() {
        return ShippedTables.PREFIXES;
    }

    @ParameterizedTest
    @MethodSource("prefixes")
    void findsNothingAgainstTheTablesThatShip(String prefix) {
        for (String key : List.of("allowance", "eligibility", "award", "priority")) {
            assertThat(Proof.of(ShippedTables.table(prefix, key), ShippedTables.worksheet(prefix)))
                    .as("%s of %s", key, prefix)
                    .noneMatch(note -> note.severity() == Severity.BLOCKS);
        }
    }

    @Test
    void showsThatCleanAddsNothingToItsParts() {
        List<Note.NeverBinds> found = neverBinds(OF_2021);
        assertThat(found).extracting(note -> note.row().id()).containsExactly("bersihWbk", "bersihWbbm");
        assertThat(found.get(0).bound())
                .isEqualTo(new Bound.Parts(
                        List.of(term(Fact.SPAK, "15.75"), term(Fact.KINERJA, "2.5")), ExactNumber.parse("18.25")));
        assertThat(neverBinds("PERMENPANRB-52-2014")).isEmpty();
    }

    @Test
    void showsThatAPartFollowsFromItsWhole() {
        assertThat(neverBinds("PERMENPANRB-10-2019"))
                .contains(new Note.NeverBinds(
                        ShippedTables.table("PERMENPANRB-10-2019", "award")
                                .row("spakWbk")
                                .orElseThrow(),
                        Fact.SPAK,
                        Award.WBK,
                        new Bound.Whole(term(Fact.BERSIH, "18.5"), ExactNumber.of(5), ExactNumber.parse("13.5"))));
    }

    /** A choice gives 2.5 or 3.75 points, and nothing between. */
    @Test
    void knowsWhichPointsAChoiceCanGive() {
        DecisionTable table = ShippedTables.with(OF_2021, "award", "kinerjaWbk_value", ">= 2.75");
        assertThat(Proof.of(table, ShippedTables.worksheet(OF_2021)))
                .filteredOn(note -> note instanceof Note.NeverBinds found
                        && found.row().id().equals("bersihWbk"))
                .extracting(note -> ((Note.NeverBinds) note).bound().least())
                .containsExactly(ExactNumber.parse("19.5"));
    }

    @Test
    void namesAnInputThatNoRowAnswers() {
        DecisionTable table = ShippedTables.without(OF_2024, "priority", "internalSupport");
        assertThat(Proof.of(table))
                .extracting(note -> ((Note.Gap) note).example().values())
                .containsExactly(
                        Map.of("coreBusiness", true, "servedParty", "internal"),
                        Map.of("coreBusiness", false, "servedParty", "internal"));
        assertThat(Proof.of(ShippedTables.without(OF_2024, "allowance", "none")))
                .isNotEmpty()
                .allMatch(Note.Gap.class::isInstance);
    }

    @Test
    void namesTheRowsThatTakeEverythingFromAnother() {
        DecisionTable table = ShippedTables.with(OF_2024, "allowance", "wbkAndWbbmKl_akip", ">= 4");
        DecisionTable both = ShippedTables.with(OF_2024, "allowance", "mandiri_path", "-");
        assertThat(Proof.of(table)).isEmpty();
        assertThat(Proof.of(both))
                .extracting(
                        note -> ((Note.NeverReached) note).row().id(),
                        note -> ((Note.NeverReached) note).by().get(0).id())
                .hasSize(6)
                .contains(tuple("wbkOnlyKl", "mandiri"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            award       | spakWbk_criterion       | "spark"  | NoFact
            award       | spakWbk_criterion       | "tlhp"   | NoFact
            award       | spakWbk_value           | >= 100.5 | OutsideScale
            award       | spakWbk_value           | >= 17.75 | OutsideScale
            award       | spakWbk_award           | "WBC"    | OutsideScale
            award       | spakWbk_mark            | "rumour" | OutsideScale
            award       | spakWbk_value           | 15.75    | NoLimit
            award       | spakWbk_met             | false    | NoLimit
            award       | spakWbk_law             | ""       | NoLimit
            award       | spakWbk_award           | not("WBBM") | NoLimit
            eligibility | akipWbk_value           | >= 8     | OutsideScale
            eligibility | rbIndexKlWbk_agencyKind | "kl"     | OutsideScale
            allowance   | wbkOnlyKl_akip          | >= 8     | OutsideScale
            allowance   | none_allowance          | "ALL"    | OutsideScale
            allowance   | mandiri_path            | "manual" | OutsideScale
            priority    | coreAndPublic_priority  | 0        | OutsideScale
            """)
    void saysWhatIsWrongAndWhere(String key, String cell, String content, String kind) {
        DecisionTable table = ShippedTables.with(OF_2024, key, cell, content);
        assertThat(Proof.of(table, ShippedTables.worksheet(OF_2024)))
                .filteredOn(note -> note.severity() == Severity.BLOCKS)
                .anySatisfy(note -> {
                    assertThat(note.getClass().getSimpleName()).isEqualTo(kind);
                    assertThat(note.rows().get(0).id()).isEqualTo(cell.substring(0, cell.indexOf('_')));
                });
    }

    @Test
    void namesBothRowsOfAnOverlapWithAnInput() {
        DecisionTable limits = ShippedTables.with(OF_2024, "award", "spakWbbm_award", "-");
        assertThat(overlaps(limits))
                .containsExactly("spakWbk, spakWbbm: criterion=spak; award=WBK; agencyKind=KL; value=16");
        DecisionTable units = ShippedTables.with(OF_2024, "priority", "internalSupport_servedParty", "-");
        assertThat(overlaps(units))
                .hasSize(4)
                .contains("coreAndPublic, internalSupport: coreBusiness=true; servedParty=public");
    }

    /** As many rows as a table may have. */
    @Test
    void isQuick() {
        TableMother unique = TableMother.aTable().unique();
        TableMother first = TableMother.aTable();
        for (int row = 0; row < 1_999; row++) {
            unique.row("\"w" + row % 50 + "\"", "-", "[" + row / 50 + ".." + (row / 50 + 1) + ")");
            first.row("\"w" + row % 40 + "\"", row % 3 == 0 ? "true" : "-", ">= " + (2_000 - row) + "." + row);
        }
        List<DecisionTable> tables =
                List.of(unique.read(), first.row("-", "-", "-").read());
        assertThat(Proof.of(tables.get(1))).isEmpty();
        long start = System.nanoTime();
        tables.forEach(Proof::of);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    private static List<String> overlaps(DecisionTable table) {
        return Proof.of(table).stream()
                .filter(Note.Overlap.class::isInstance)
                .map(Note.Overlap.class::cast)
                .map(found -> found.one().id() + ", " + found.other().id() + ": " + found.example())
                .toList();
    }

    @Test
    void saysOfWhomNothingIsAsked() {
        DecisionTable table = ShippedTables.without(OF_2024, "eligibility", "rbIndexKlWbk");
        assertThat(Proof.of(table))
                .filteredOn(note -> note instanceof Note.NotAsked missing && missing.fact() == Fact.RB_INDEX)
                .extracting(note -> ((Note.NotAsked) note).whom().toString(), note -> ((Note.NotAsked) note).asked())
                .containsExactly(tuple("[Whom[award=WBK, kind=KL]]", true));
    }

    /** A scale that cannot be missed: the lowest grade there is. */
    @Test
    void findsALimitThatEveryoneMeets() {
        DecisionTable table = ShippedTables.with(OF_2024, "eligibility", "akipWbk_value", ">= 1");
        assertThat(Proof.of(table))
                .filteredOn(Note.NeverBinds.class::isInstance)
                .extracting(note -> note.rows().get(0).id())
                .containsExactly("akipWbk");
    }

    private static List<Note.NeverBinds> neverBinds(String prefix) {
        return Proof.of(ShippedTables.table(prefix, "award"), ShippedTables.worksheet(prefix)).stream()
                .filter(Note.NeverBinds.class::isInstance)
                .map(Note.NeverBinds.class::cast)
                .toList();
    }

    private static Bound.Term term(Fact fact, String points) {
        return new Bound.Term(fact, ExactNumber.parse(points));
    }
}
