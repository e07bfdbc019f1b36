package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.problem.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A look at a ruleset that is being worked on finds everything at once that stands in its way. */
class RulesetCheckTests {

    private static final String LAW = "PERMENPANRB-5-2024";

    private RulesCopy rules;

    @BeforeEach
    void copyTheShippedRules(@TempDir Path folder) throws IOException {
        rules = RulesCopy.in(folder);
    }

    @Test
    void findsNothingInTheRulesThatShip() {
        assertThat(ShippedRulesets.files()).hasSize(4).allSatisfy(files -> {
            RulesetCheck check = RulesetCheck.of(files);
            assertThat(check.faults()).isEmpty();
            assertThat(check.isSound()).isTrue();
        });
    }

    @Test
    void namesEveryFaultOfEveryFileAtOnce() throws IOException {
        rules.cell(LAW + "/award.dmn", "spakWbk_value", ">= 100.5")
                .cell(LAW + "/award.dmn", "spakWbk_law", "\"\"")
                .cell(LAW + "/award.dmn", "totalWbk_criterion", "\"sum\"")
                .cell(LAW + "/eligibility.dmn", "akipWbk_value", "now()")
                .cell(LAW + "/eligibility.dmn", "lhkpnWbk_value", "> 99")
                .edit(LAW + "/deadlines.csv", "designateUnit,10", "designateUnit,0")
                .edit(LAW + "/deadlines.csv", "submitSelfAssessment,40", "submitSelfAssessment,forty")
                .edit(LAW + "/lke.csv", "A.I.1.i.b,scored", "A.I.1.i.b,skored")
                .edit(LAW + "/lke.csv", "A.I.1.ii.a,scored", "A.I.1.ii.a,stored")
                .edit(LAW + "/ruleset.yaml", "undefinedPercentage: 0", "undefinedPercentage: 7")
                .edit(LAW + "/ruleset.yaml", "paths: [regular, affirmative", "paths: [regular, secret")
                .remove(LAW + "/priority.dmn")
                .add(LAW + "/notes.txt");
        assertThat(check().ruleset()).isEmpty();
        assertThat(check().faults())
                .extracting(Fault::file, fault -> Objects.toString(fault.place(), ""))
                .containsExactlyInAnyOrder(
                        tuple("award.dmn", "row 19 (spakWbk)"),
                        tuple("award.dmn", "row 19 (spakWbk)"),
                        tuple("award.dmn", "row 1 (totalWbk)"),
                        tuple("eligibility.dmn", "row 3 (akipWbk), column value"),
                        tuple("eligibility.dmn", "row 15 (lhkpnWbk), column value"),
                        tuple("deadlines.csv", "row 3"),
                        tuple("deadlines.csv", "row 4"),
                        tuple("lke.csv", "line 3"),
                        tuple("lke.csv", "line 4"),
                        tuple("ruleset.yaml", ""),
                        tuple("ruleset.yaml", ""),
                        tuple("priority.dmn", ""),
                        tuple("notes.txt", ""));
    }

    @Test
    void knowsConfirmedBoundaryCasesAndDoesWithoutThem() throws IOException {
        rules.add(LAW + "/boundaries.csv");
        assertThat(check().faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PERMENPANRB-52-2014, 51ebffe43a987e5c, false, -1",
        "PERMENPANRB-10-2019, 748d453e0f2e654a, false, -1",
        "PERMENPANRB-90-2021, 925b2ff74e3a0a97, true, 30",
        "PERMENPANRB-5-2024,  b74e1536c8ccc2a8, true, -1"
    })
    void leavesWhatWasPublishedAsItWas(String prefix, String hash, boolean consideration, int enough) {
        RulesetFiles files = ShippedRulesets.files().stream()
                .filter(one -> one.folder().endsWith(prefix))
                .findFirst()
                .orElseThrow();
        assertThat(files.hash()).startsWith(hash);
        Charter charter = charter(files);
        assertThat(charter.allowsTechnicalConsideration()).isEqualTo(consideration);
        assertThat(charter.enoughAwards().orElse(-1)).isEqualTo(enough);
    }

    @Test
    void letsACharterSayWhatItsLawAllows() throws IOException {
        rules.edit(
                LAW + "/ruleset.yaml",
                "undefinedPercentage: 0",
                "undefinedPercentage: 0\ntechnicalConsideration: false\nenoughAwardsPercent: 40");
        Charter charter = check().ruleset().orElseThrow().charter();
        assertThat(charter.allowsTechnicalConsideration()).isFalse();
        assertThat(charter.enoughAwards()).hasValue(40);
    }

    @ParameterizedTest
    @CsvSource({"enoughAwardsPercent: 0", "enoughAwardsPercent: 101", "enoughAwards: 3", "law: ''", "version: 0"})
    void refusesACharterThatMakesNoSense(String line) throws IOException {
        String key = line.substring(0, line.indexOf(':'));
        String old = key.equals("law") ? "law: PermenPANRB 5/2024" : key.equals("version") ? "version: 1" : "paths:";
        rules.edit(LAW + "/ruleset.yaml", old, old.equals("paths:") ? line + "\npaths:" : line);
        assertThat(check().faults("ruleset.yaml")).hasSize(1);
    }

    @Test
    void writesACharterThatReadsAsTheSame() {
        for (RulesetFiles files : ShippedRulesets.files()) {
            Charter charter = charter(files);
            RulesetFiles rewritten = files.with(RulesetFiles.CHARTER, CharterFile.write(charter));
            assertThat(charter(rewritten)).isEqualTo(charter);
            assertThat(rewritten.hash()).isNotEqualTo(files.hash());
        }
    }

    @Test
    void refusesBytesThatAreNoText() {
        RulesetFiles files = ShippedRulesets.files().get(0);
        for (String name : new String[] {"ruleset.yaml", "lke.csv", "deadlines.csv"}) {
            byte[] latin = "undang-undang \u00e9".getBytes(StandardCharsets.ISO_8859_1);
            assertThat(RulesetCheck.of(files.with(name, latin)).faults())
                    .containsExactly(new Fault(name, null, Reason.of("file.notUtf8")));
            assertThat(RulesetCheck.of(files.with(name, new byte[0])).faults(name))
                    .isNotEmpty();
        }
        assertThatExceptionOfType(DamagedRuleset.class)
                .isThrownBy(() -> files.text("nothing.csv"))
                .withMessageContaining("the file is missing");
    }

    private static Charter charter(RulesetFiles files) {
        return CharterFile.read(files.folder(), files.content(RulesetFiles.CHARTER));
    }

    private RulesetCheck check() {
        return RulesetCheck.of(rules.rules().rulesets().stream()
                .filter(files -> files.folder().endsWith(LAW))
                .findFirst()
                .orElseThrow());
    }
}
