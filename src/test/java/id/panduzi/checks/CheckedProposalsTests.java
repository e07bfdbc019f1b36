package id.panduzi.checks;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.panduzi.Office;
import id.panduzi.WithoutProcesses;
import id.panduzi.calendar.Seasons;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.regulation.ProposalPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** From criteria to outcome. */
@WithoutProcesses
class CheckedProposalsTests {

    @Autowired
    private Founding founding;

    @Autowired
    private Seasons seasons;

    private Desk desk;
    private Office office;
    private Case proposal;

    @BeforeEach
    void file(@Autowired AutowireCapableBeanFactory beans) {
        desk = beans.createBean(Desk.class);
        desk.clock.set("2026-03-02");
        file(Office.ofRegion(founding), Award.WBK, ProposalPath.REGULAR, 2026, Map.of());
    }

    @Test
    void passesWhoeverMeetsEverything() {
        decide();
        assertOutcome("passed");
        assertThat(desk.checks.isPassed(proposal.id())).isTrue();
        assertThat(desk.checks.mayObject(proposal.id())).isFalse();
        assertThat(desk.records.of(proposal.id()))
                .extracting(DecisionRecord::kind)
                .containsExactly("eligibility", "allowance", "checks");
        assertThat(desk.decision(proposal, "eligibility").outcome()).isEqualTo("met");
        assertThat(desk.decision(proposal, "allowance").outcome()).isEqualTo("WBK_AND_WBBM");
        assertThat(desk.decision(proposal, "allowance").content()).containsKeys("rule", "article", "claimed");
    }

    @Test
    void letsTheAgencyObjectWhereAUnitCriterionIsNotMet() {
        decide("lhkpn");
        assertOutcome("withNotes");
        assertThat(desk.checks.mayObject(proposal.id())).isTrue();
        assertThat(desk.checks.isPassed(proposal.id())).isFalse();
    }

    @Test
    void failsAUnitCriterionAtOnceWhereTheSeasonSaysSo() {
        seasons.announceObjections(2027, false);
        file(Office.ofRegion(founding), Award.WBK, ProposalPath.REGULAR, 2027, Map.of());
        decide("lhkpn");
        assertOutcome("failed");
        assertThat(desk.checks.mayObject(proposal.id())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"akip", "bpkOpinion", "rbIndex", "spip", "tpiMinimums"})
    void failsForTheAgencyAndForTheInternalTeamsScoresWithoutObjection(String criterion) {
        decide(criterion);
        assertOutcome("failed");
        assertThat(desk.checks.mayObject(proposal.id())).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> desk.checks.waiveObjection(proposal));
    }

    @Test
    void failsWhereACriterionOfTheAgencyFailsBesideOneOfTheUnit() {
        decide("akip", "lhkpn");
        assertOutcome("failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"akip", "tlhp", "noRecentRevocation"})
    void passesOneCriterionOnATechnicalConsideration(String criterion) {
        decide(criterion, Map.of("criterion", criterion, "basis", "Rapat pleno"), criterion);
        assertOutcome("passed");
        assertThat(desk.decision(proposal, "checks").content())
                .containsEntry("override", Map.of("criterion", criterion, "basis", "Rapat pleno"));
    }

    @Test
    void liftsOnlyTheCriterionOfTheConsideration() {
        Map<String, Object> consideration = Map.of("criterion", "akip", "basis", "Rapat pleno");
        decide("akip", consideration, "akip", "lhkpn");
        assertOutcome("withNotes");
        assertThat(desk.checks.standingInTheWay(proposal.id())).containsExactly("lhkpn");
    }

    @Test
    void neverLiftsTheInternalTeamsScores() {
        refuses(
                with("override", Map.of("criterion", "tpiMinimums", "basis", "Rapat"), "tpiMinimums"),
                FieldError.of("override.criterion", "neverOverridden"));
    }

    @Test
    void liftsNothingThatIsMetOrNotAsked() {
        refuses(
                with("override", Map.of("criterion", "akip", "basis", "Rapat"), "lhkpn"),
                FieldError.of("override.criterion", "overrideOfMet"));
        refuses(
                with("override", Map.of("criterion", "rbSuccess", "basis", "Rapat"), "lhkpn"),
                FieldError.of("override.criterion", "notAsked", "rbSuccess"));
        refuses(with("override", Map.of("criterion", "akip"), "akip"), FieldError.of("override.basis", "required"));
    }

    @Test
    void knowsNoConsiderationUnderOlderLaw() {
        fileIn(2016, "2016-03-02");
        refuses(
                with("override", Map.of("criterion", "akip", "basis", "Rapat"), "akip"),
                FieldError.of("override", "overrideNotLawful"));
        fileIn(2023, "2023-03-02");
        decide("akip", Map.of("criterion", "akip", "basis", "Rapat"), "akip");
        assertOutcome("passed");
        assertThat(desk.decision(proposal, "checks").ruleset()).isEqualTo("PERMENPANRB-90-2021:1");
    }

    @ParameterizedTest
    @CsvSource({"AFFIRMATIVE, AFFIRMATIVE", "MANDIRI, MANDIRI"})
    void asksNothingOfTheAgencyOnPathsThatDoNotRestOnIt(ProposalPath path, String allowance) {
        Office there = path == ProposalPath.MANDIRI ? Office.ofMandiri(founding) : Office.ofRegion(founding);
        file(there, Award.WBK, path, 2026, Map.of("akip", "D"));
        assertThat(desk.decision(proposal, "allowance").outcome()).isEqualTo(allowance);
        decide("akip");
        assertOutcome("passed");
        assertThat(desk.decision(proposal, "checks").content()).containsEntry("allowance", allowance);
    }

    @Test
    void stillHearsAboutTheUnitOnThosePaths() {
        file(Office.ofRegion(founding), Award.WBK, ProposalPath.AFFIRMATIVE, 2026, Map.of("akip", "D"));
        decide("akip", "lhkasn");
        assertOutcome("withNotes");
        assertThat(desk.checks.standingInTheWay(proposal.id())).containsExactly("lhkasn");
    }

    @Test
    void followsThePersonWhereTheClaimIsWrong() {
        file(Office.ofRegion(founding), Award.WBK, ProposalPath.REGULAR, 2026, Map.of("akip", "C"));
        assertThat(desk.decision(proposal, "allowance").outcome()).isEqualTo("NONE");
        decide();
        assertOutcome("passed");
        assertThat(desk.decision(proposal, "checks").content()).containsEntry("allowance", "WBK");
    }

    @Test
    void wantsAnAllowanceThatCoversTheAward() {
        office = Office.ofMinistry(founding);
        desk.winWbk(office, 2025, "2025-11-03");
        file(office, Award.WBBM, ProposalPath.REGULAR, 2026, Map.of("akip", "B"));
        assertThat(desk.decision(proposal, "allowance").outcome()).isEqualTo("WBK");
        decide("akip");
        assertOutcome("failed");
    }

    @Test
    void noticesUnder90Of2021ThatAThirdOfTheUnitsHoldAwards() {
        office = Office.ofRegion(founding);
        desk.winWbk(office, 2022, "2022-11-03");
        file(office, Award.WBBM, ProposalPath.REGULAR, 2026, Map.of());
        assertThat(desk.decision(proposal, "allowance").content()).containsEntry("notices", List.of());
        proposal = desk.proposed(office, Award.WBBM, ProposalPath.REGULAR, 2023);
        proposal = desk.filed(office, proposal, "2023-03-02");
        assertThat(desk.decision(proposal, "allowance").content()).containsEntry("notices", List.of("enoughAwards"));
    }

    @Test
    void wantsOneVerdictForExactlyWhatTheRulesAsk() {
        List<Map<String, Object>> verdicts = desk.verdicts(proposal);
        Map<String, Object> sent = new HashMap<>();
        sent.put("verdicts", verdicts.subList(1, verdicts.size()));
        refuses(sent, FieldError.of("verdicts", "verdictMissing", "bpkOpinion"));
        sent.put("verdicts", plus(verdicts, Desk.verdict("akip", true)));
        refuses(sent, FieldError.of("verdicts[" + verdicts.size() + "].criterion", "duplicate"));
        sent.put("verdicts", plus(verdicts, Desk.verdict("rbSuccess", true)));
        refuses(sent, FieldError.of("verdicts[" + verdicts.size() + "].criterion", "notAsked", "rbSuccess"));
    }

    @Test
    void wantsANoteWhereSomethingIsNotMetAndWhereTheTableSaysSo() {
        file(Office.ofRegion(founding), Award.WBK, ProposalPath.REGULAR, 2026, Map.of("akip", "C"));
        List<Map<String, Object>> verdicts = new ArrayList<>(desk.verdicts(proposal));
        verdicts.set(0, Map.of("criterion", "bpkOpinion", "met", false));
        verdicts.set(1, Map.of("criterion", "akip", "met", true));
        verdicts.set(2, Map.of("criterion", "rbIndex", "met", true));
        refuses(
                Map.of("verdicts", verdicts),
                FieldError.of("verdicts[0].note", "required"),
                FieldError.of("verdicts[1].note", "noteAgainstTable"));
    }

    @Test
    void proposesVerdictsWhereTheTableKnows() {
        desk.claim(office, proposal, Map.of("akip", "C"));
        assertThat(proposed("bpkOpinion")).isEqualTo(true);
        assertThat(proposed("akip")).isEqualTo(false);
        desk.claims.replace(proposal.number(), Map.of(), null, office.who(Role.HEAD));
        assertThat(proposed("lhkpn")).isNull();
    }

    @Test
    void decidesOnceAndOnlyWhatIsFiled() {
        Office other = Office.ofRegion(founding);
        Case early = desk.proposed(other, Award.WBK, ProposalPath.REGULAR, 2026);
        desk.checks.approve(early, true);
        Map<String, Object> verdicts = Map.of("verdicts", desk.verdicts(early));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(
                        () -> desk.perform(early, "decideChecks", verdicts, other.who(Role.NATIONAL_ADMINISTRATOR)));
        decide();
        assertThatExceptionOfType(Conflict.class).isThrownBy(this::decide);
    }

    private @Nullable Object proposed(String criterion) {
        List<?> rows = (List<?>)
                requireNonNull(desk.prefilled(proposal, "decideChecks").get("verdicts"));
        return rows.stream()
                .map(row -> (Map<?, ?>) row)
                .filter(row -> criterion.equals(row.get("criterion")))
                .findFirst()
                .orElseThrow()
                .get("met");
    }

    private void file(Office where, Award award, ProposalPath path, int season, Map<String, Object> otherwise) {
        office = where;
        proposal = desk.proposed(office, award, path, season);
        desk.claim(office, proposal, otherwise);
        proposal = desk.filed(office, proposal, "2026-03-02");
    }

    private void fileIn(int season, String letter) {
        office = Office.ofRegion(founding);
        proposal = desk.proposed(office, Award.WBK, ProposalPath.REGULAR, season);
        desk.claim(office, proposal, Map.of());
        proposal = desk.filed(office, proposal, letter);
    }

    private void decide(String... notMet) {
        perform(Map.of("verdicts", desk.verdicts(proposal, notMet)));
    }

    private void decide(String lifted, Map<String, Object> consideration, String... notMet) {
        assertThat(notMet).contains(lifted);
        perform(with("override", consideration, notMet));
    }

    private Map<String, Object> with(String field, Object value, String... notMet) {
        return Map.of("verdicts", desk.verdicts(proposal, notMet), field, value);
    }

    private void perform(Map<String, Object> sent) {
        desk.perform(proposal, "decideChecks", sent, office.who(Role.NATIONAL_ADMINISTRATOR));
    }

    private void assertOutcome(String outcome) {
        assertThat(desk.decision(proposal, "checks").outcome()).isEqualTo(outcome);
    }

    private void refuses(Map<String, Object> sent, FieldError... errors) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> perform(sent))
                .satisfies(wrong -> assertThat(wrong.errors()).containsExactly(errors));
    }

    private static List<Map<String, Object>> plus(List<Map<String, Object>> verdicts, Map<String, Object> one) {
        List<Map<String, Object>> more = new ArrayList<>(verdicts);
        more.add(one);
        return more;
    }
}
