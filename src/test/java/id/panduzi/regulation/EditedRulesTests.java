package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** What an administrator does on the day a regulation changes: edits a table, raises the version, starts again. */
@SpringBootTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditedRulesTests {

    private static final String PREFIX = "PERMENPANRB-5-2024";
    private static final String NEW_ROW =
            """
                  <rule id="yearsSinceWbkWbbm">
                    <description>Portal nasional: paling rendah 2 tahun</description>
                    <inputEntry id="yearsSinceWbkWbbm_criterion"><text>"yearsSinceWbk"</text></inputEntry>
                    <inputEntry id="yearsSinceWbkWbbm_award"><text>"WBBM"</text></inputEntry>
                    <inputEntry id="yearsSinceWbkWbbm_agencyKind"><text>-</text></inputEntry>
                    <inputEntry id="yearsSinceWbkWbbm_value"><text>&gt;= 2</text></inputEntry>
                    <outputEntry id="yearsSinceWbkWbbm_met"><text>true</text></outputEntry>
                    <outputEntry id="yearsSinceWbkWbbm_law"><text>"Portal nasional"</text></outputEntry>
                    <outputEntry id="yearsSinceWbkWbbm_mark"><text>"note"</text></outputEntry>
                  </rule>
                </decisionTable>
            """;

    private static final RulesCopy RULES = copy();

    @Autowired
    private Publication publication;

    @Autowired
    private Rulesets rulesets;

    @Autowired
    private Decisions decisions;

    @DynamicPropertySource
    static void useACopyOfTheRules(DynamicPropertyRegistry settings) {
        settings.add("panduzi.rules.location", RULES::location);
    }

    private static RulesCopy copy() {
        Path folder = Path.of("target", "edited-rules");
        try {
            FileSystemUtils.deleteRecursively(folder);
            return RulesCopy.in(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Test
    @Order(1)
    void refusesAnEditUnderAPublishedVersion() throws IOException {
        RULES.cell(PREFIX + "/award.dmn", "spakWbk_value", ">= 16");
        assertThatExceptionOfType(DamagedRuleset.class)
                .isThrownBy(publication::afterSingletonsInstantiated)
                .withMessageContaining(PREFIX + ": " + PREFIX + ":1 is published with other content");
        assertThat(award(PREFIX, "15.75")).containsExactly(tuple("spakWbk", "15.75", "met"));
    }

    @Test
    @Order(2)
    void takesAChangedNumberAndANewRowUnderANewVersion() throws IOException {
        RULES.edit(PREFIX + "/eligibility.dmn", "</decisionTable>", NEW_ROW.strip());
        RULES.raise(PREFIX, 2);
        publication.afterSingletonsInstantiated();
        assertThat(rulesets.get(PREFIX).tag()).isEqualTo(new RulesetTag(PREFIX, 2));
        assertThat(award(PREFIX + ":2", "15.75")).containsExactly(tuple("spakWbk", "16", "notMet"));
        assertThat(award(PREFIX + ":2", "16")).containsExactly(tuple("spakWbk", "16", "met"));
        assertThat(award(PREFIX + ":1", "15.75")).containsExactly(tuple("spakWbk", "15.75", "met"));
    }

    @Test
    @Order(3)
    void asksTheNewCriterionOfThoseItIsAbout() {
        String added = PREFIX + ":2";
        assertThat(years(added, Award.WBBM, "2")).containsExactly(tuple("yearsSinceWbkWbbm", "2", "met"));
        assertThat(years(added, Award.WBBM, "1.9999999999")).containsExactly(tuple("yearsSinceWbkWbbm", "2", "notMet"));
        assertThat(years(added, Award.WBBM, null)).containsExactly(tuple("yearsSinceWbkWbbm", "2", "notKnown"));
        assertThat(years(added, Award.WBK, "2")).isEmpty();
        assertThat(years(PREFIX + ":1", Award.WBBM, "2")).isEmpty();
    }

    private List<Tuple> award(String tag, String spak) {
        Facts facts = Facts.read(Question.AWARD, Map.of("spak", spak));
        return rows(tag, Question.AWARD, Award.WBK, "spak", facts);
    }

    private List<Tuple> years(String tag, Award award, @Nullable String years) {
        Map<String, String> known = years == null ? Map.of() : Map.of("yearsSinceWbk", years);
        return rows(tag, Question.ELIGIBILITY, award, "yearsSinceWbk", Facts.read(Question.ELIGIBILITY, known));
    }

    /** Rule, limit and verdict of one criterion, by the engine. */
    private List<Tuple> rows(String tag, Question question, Award award, String criterion, Facts facts) {
        return decisions.decide(rulesets.get(tag), question, award, AgencyKind.KL, facts).findings().stream()
                .filter(finding -> finding.criterion().fact().key().equals(criterion))
                .map(EditedRulesTests::row)
                .toList();
    }

    private static Tuple row(Finding finding) {
        return tuple(
                finding.criterion().rule(),
                finding.criterion().limit().text(),
                finding.verdict().key());
    }
}
