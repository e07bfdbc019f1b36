package id.panduzi.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Verdict;
import id.panduzi.problem.Absent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest
class PublicationTests {

    @Autowired
    private Rulesets rulesets;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Publication publication;

    @Autowired
    private RepositoryService engine;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @CsvSource({
        "2014-10-02,PERMENPANRB-52-2014:1",
        "2019-05-31,PERMENPANRB-52-2014:1",
        "2019-06-01,PERMENPANRB-10-2019:1",
        "2021-12-30,PERMENPANRB-10-2019:1",
        "2021-12-31,PERMENPANRB-90-2021:1",
        "2024-07-14,PERMENPANRB-90-2021:1",
        "2024-07-15,PERMENPANRB-5-2024:1",
        "2026-11-21,PERMENPANRB-5-2024:1"
    })
    void findsTheRulesetInForceOnADay(LocalDate day, String tag) {
        assertThat(rulesets.inForceOn(day))
                .map(Ruleset::tag)
                .map(RulesetTag::toString)
                .contains(tag);
    }

    @Test
    void findsNoRulesetBeforeTheFirst() {
        assertThat(rulesets.inForceOn(LocalDate.of(2014, 10, 1))).isEmpty();
    }

    @Test
    void takesABarePrefixForItsLastVersion() {
        assertThat(rulesets.get("PERMENPANRB-52-2014").tag()).isEqualTo(new RulesetTag("PERMENPANRB-52-2014", 1));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> rulesets.get("PERMENPANRB-5-2024:2"));
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> rulesets.get("permenpanrb"));
    }

    @Test
    void publishesEachTagOnceHoweverOftenItStarts() {
        long before = engine.createDeploymentQuery().count();
        publication.afterSingletonsInstantiated();
        assertThat(engine.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(engine.createDeploymentQuery()
                        .deploymentNameLike("PERMENPANRB-%")
                        .count())
                .isEqualTo(4);
        assertThat(engine.createDecisionDefinitionQuery().count()).isEqualTo(16);
    }

    @Test
    void decidesOnTheEngineWithTheArticle() {
        Ruleset ruleset = rulesets.get("PERMENPANRB-5-2024");
        Facts below = Facts.read(Question.AWARD, Map.of("spak", "15.7499999999999999", "total", "75"));
        Decision decision = decisions.decide(ruleset, Question.AWARD, Award.WBK, null, below);
        assertThat(decision.outcome()).isEqualTo(Verdict.NOT_MET);
        Finding spak = decision.findings(Verdict.NOT_MET).get(0);
        assertThat(spak.criterion().rule()).isEqualTo("spakWbk");
        assertThat(spak.criterion().law()).isEqualTo("PermenPANRB 90/2021, lampiran II, tabel 6");
        assertThat(spak.actual().orElseThrow().text()).isEqualTo("15.7499999999999999");
        assertThat(decision.findings(Verdict.MET)).hasSize(1);
        assertThat(decisions.rehearse(ruleset, Question.AWARD, Award.WBK, null, below))
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PERMENPANRB-5-2024,KL,REGULAR,WTP,BB,BB,3,WBK_AND_WBBM",
                "PERMENPANRB-5-2024,KL,REGULAR,WTP,B,BB,3,WBK",
                "PERMENPANRB-5-2024,KL,REGULAR,WTP,CC,BB,3,NONE",
                "PERMENPANRB-5-2024,KL,REGULAR,WDP,BB,BB,3,NONE",
                "PERMENPANRB-5-2024,KL,REGULAR,WDP,-,-,-,NONE",
                "PERMENPANRB-5-2024,KL,REGULAR,WTP,BB,-,3,-",
                "PERMENPANRB-5-2024,PEMDA,REGULAR,WTP,BB,B,3,WBK_AND_WBBM",
                "PERMENPANRB-5-2024,PEMDA,REGULAR,WTP,BB,CC,3,WBK",
                "PERMENPANRB-5-2024,PEMDA,REGULAR,WTP,BB,C,3,NONE",
                "PERMENPANRB-5-2024,PEMDA,AFFIRMATIVE,WTP,BB,C,3,AFFIRMATIVE",
                "PERMENPANRB-5-2024,KL,AFFIRMATIVE,WTP,C,C,3,NONE",
                "PERMENPANRB-5-2024,KL,MANDIRI,-,-,-,-,MANDIRI",
                "PERMENPANRB-90-2021,PEMDA,AFFIRMATIVE,WTP,BB,B,3,NONE",
                "PERMENPANRB-10-2019,KL,REGULAR,WDP,B,-,-,WBK",
                "PERMENPANRB-10-2019,KL,REGULAR,WTP,B,-,-,WBK_AND_WBBM",
                "PERMENPANRB-52-2014,PEMDA,REGULAR,WTP,CC,-,-,-"
            })
    void saysWhatAnAgencyMayPropose(
            String prefix,
            AgencyKind kind,
            ProposalPath path,
            String opinion,
            String akip,
            String rb,
            String spip,
            Allowance may) {
        Map<String, Object> facts = new TreeMap<>();
        if (opinion != null) {
            facts.put("bpkOpinion", opinion);
        }
        facts.put("akip", akip);
        facts.put("rbIndex", rb);
        facts.put("spip", spip);
        assertThat(decisions
                        .allowance(rulesets.get(prefix), kind, path, Facts.read(Question.ELIGIBILITY, facts))
                        .map(Ruled::answer))
                .isEqualTo(Optional.ofNullable(may));
    }

    @ParameterizedTest
    @CsvSource({
        "true,PUBLIC,1",
        "true,OTHER_AGENCIES,2",
        "false,PUBLIC,3",
        "false,OTHER_AGENCIES,4",
        "true,INTERNAL,5",
        "false,INTERNAL,5"
    })
    void ranksUnits(boolean coreBusiness, ServedParty served, int priority) {
        rulesets.all().forEach(ruleset -> assertThat(
                        decisions.priority(ruleset, coreBusiness, served).map(Ruled::answer))
                .contains(priority));
    }

    @Test
    void refusesATagThatIsPublishedWithOtherContent() {
        String tag = "PERMENPANRB-52-2014:1";
        String hash = jdbc.queryForObject("select content_hash from ruleset where tag = ?", String.class, tag);
        jdbc.update("update ruleset set content_hash = ? where tag = ?", "0".repeat(64), tag);
        assertThatExceptionOfType(DamagedRuleset.class)
                .isThrownBy(publication::afterSingletonsInstantiated)
                .withMessageContaining("PERMENPANRB-52-2014")
                .withMessageContaining("published with other content");
        jdbc.update("update ruleset set content_hash = ? where tag = ?", hash, tag);
        publication.afterSingletonsInstantiated();
    }

    @Test
    void noticesATableSmuggledIntoTheEnginesDatabase() {
        String select = "select b.ID_ from ACT_GE_BYTEARRAY b join ACT_RE_DEPLOYMENT d on d.ID_ = b.DEPLOYMENT_ID_"
                + " where d.NAME_ = 'PERMENPANRB-5-2024:1' and b.NAME_ like '%/award.dmn'";
        String id = jdbc.queryForObject(select, String.class);
        byte[] genuine = jdbc.queryForObject("select BYTES_ from ACT_GE_BYTEARRAY where ID_ = ?", byte[].class, id);
        String smuggled = new String(genuine, StandardCharsets.UTF_8)
                .replaceFirst(
                        "<inputEntry id=\"spakWbk_value\">\\s*<text>[^<]*",
                        "<inputEntry id=\"spakWbk_value\"" + " expressionLanguage=\"juel\"><text>\\${canary.run()}");
        jdbc.update(
                "update ACT_GE_BYTEARRAY set BYTES_ = ? where ID_ = ?", smuggled.getBytes(StandardCharsets.UTF_8), id);
        assertThatExceptionOfType(DamagedRuleset.class)
                .isThrownBy(publication::afterSingletonsInstantiated)
                .withMessageContaining("PERMENPANRB-5-2024:1, award.dmn")
                .withMessageContaining(
                        "inputEntry 4 in row spakWbk: expressionLanguage 'juel' is not accepted; the cell is '${canary.run()}'");
        jdbc.update("update ACT_GE_BYTEARRAY set BYTES_ = ? where ID_ = ?", genuine, id);
    }
}
