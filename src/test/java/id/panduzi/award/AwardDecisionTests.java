package id.panduzi.award;

import static id.panduzi.external.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Verdict;
import id.panduzi.directory.Conflicts;
import id.panduzi.directory.Unit;
import id.panduzi.external.Journey;
import id.panduzi.problem.Conflict;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskKind;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.Rulesets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithoutProcesses
class AwardDecisionTests {

    private final Journey journey;
    private final Panelists panelists;

    AwardDecisionTests(@Autowired ApplicationContext context) {
        journey = new Journey(context);
        panelists = new Panelists(context);
    }

    @Autowired
    private AwardDecisions decisions;

    @Autowired
    private DecisionRecords records;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Progress progress;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Rulesets rulesets;

    private Unit unit;

    @BeforeEach
    void foundAUnit() {
        unit = journey.unit();
    }

    @ParameterizedTest
    @CsvSource({"3, 0, true", "2, 1, true", "1, 0, true", "2, 2, false", "1, 2, false", "0, 3, false", "0, 1, false"})
    void needsMoreThanHalfOfThePanel(int award, int coach, boolean deserves) {
        Case proposal = beforePanel("3.80", "3.80");
        panelists.decided(proposal, award, coach);
        assertThat(decisions.deservesAward(proposal.id())).isEqualTo(deserves);
        assertThat(lastDecision(proposal).outcome()).isEqualTo("met");
        NationalResult result = decisions.result(proposal.id()).orElseThrow();
        assertThat(result.outcome()).isEqualTo(deserves ? "award" : "coach");
        assertThat(result.against()).hasSize(coach);
    }

    @ParameterizedTest
    @CsvSource({"3.60, 3.20, true", "3.59, 4, false", "4, 3.19, false", "3.5999999999999999999999, 4, false"})
    void needsTheMinimumsOnTheNationalSurveyToo(String spak, String spkp, boolean deserves) {
        Case proposal = beforePanel(spak, spkp);
        panelists.decided(proposal, 3, 0);
        assertThat(decisions.deservesAward(proposal.id())).isEqualTo(deserves);
        assertThat(lastDecision(proposal).kind()).isEqualTo("award");
        assertThat(decisions.result(proposal.id()).orElseThrow().notMet().isEmpty())
                .isEqualTo(deserves);
    }

    @ParameterizedTest
    @CsvSource({"3.60, true", "3.59, false"})
    void asksMoreOfWbbm(String spkp, boolean deserves) {
        holdsWbk();
        Case proposal = journey.beforePanel(unit, Award.WBBM, "3.60", spkp);
        panelists.decided(proposal, 3, 0);
        assertThat(decisions.deservesAward(proposal.id())).isEqualTo(deserves);
    }

    @Test
    void keepsVotesAndReasonsForTheUnitToRead() {
        Case proposal = beforePanel("3.80", "3.80");
        panelists.decided(proposal, 1, 2);
        DecisionRecord panel = records.of(proposal.id()).stream()
                .filter(record -> record.kind().equals("panel"))
                .findFirst()
                .orElseThrow();
        assertThat(panel.outcome()).isEqualTo("coach");
        assertThat(panel.decidedBy()).isEqualTo("member-1");
        assertThat(panel.content().get("votes"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains(Map.of("member", "member-3", "vote", "coach", "reason", "Alasan 3"));
        NationalResult result = decisions.result(proposal.id()).orElseThrow();
        assertThat(result.lheNumber()).matches("LHE-TPN-\\d{4}-\\d{6}");
        assertThat(result.lheDate()).isEqualTo(Journey.today());
        assertThat(result.condition()).isEqualTo("Sesuai");
    }

    @Test
    void countsVotesOfThePanelOnlyAndOnceEach() {
        Case proposal = beforePanel("3.80", "3.80");
        Map<String, String> stranger = Map.of("member", "minister", "vote", "award", "reason", "x");
        Map<String, String> member = Map.of("member", "member-1", "vote", "award", "reason", "x");
        refused(() -> vote(proposal, Map.of("votes", List.of(member, stranger))))
                .containsExactly("votes[1].member notAPanelMember");
        refused(() -> vote(proposal, Map.of("votes", List.of(member, member))))
                .containsExactly("votes[1].member duplicate");
        refused(() -> vote(proposal, Map.of("votes", List.of(Map.of("member", "member-1", "vote", "perhaps")))))
                .containsExactlyInAnyOrder("votes[0].vote notAnOption", "votes[0].reason required");
        refused(() -> vote(proposal, Map.of("votes", List.of()))).containsExactly("votes tooFew");
    }

    @Test
    void letsNobodyVoteOnAUnitOfTheirOwn() {
        Case proposal = beforePanel("3.80", "3.80");
        var today = Journey.today();
        conflicts.noteIfAbsent(journey.as("member-2").id(), unit.id(), today.minusYears(5), today.minusYears(1));
        refused(() -> vote(proposal, Map.of("votes", Panelists.votes(3, 0))))
                .containsExactly("votes[1].member workedInUnit");
    }

    @Test
    void asksOfWbbmWhatItDoesNotAskOfWbk() {
        List<Map<String, String>> questions =
                List.of(Map.of("question", "roleModel", "note", "Direplikasi empat unit"));
        Map<String, Object> ballot = Map.of("votes", Panelists.votes(3, 0), "questions", questions);
        Case wbk = beforePanel("3.80", "3.80");
        refused(() -> vote(wbk, ballot)).containsExactly("questions onlyForWbbm");
        unit = journey.unit();
        holdsWbk();
        Case wbbm = journey.beforePanel(unit, Award.WBBM, "3.80", "3.80");
        refused(() -> vote(wbbm, Map.of("votes", Panelists.votes(3, 0), "questions", List.of(Map.of("question", "x")))))
                .containsExactlyInAnyOrder("questions[0].question notAnOption", "questions[0].note required");
        vote(wbbm, ballot);
        assertThat(records.of(wbbm.id()).get(records.of(wbbm.id()).size() - 1).content())
                .containsEntry("questions", Map.of("roleModel", "Direplikasi empat unit"));
    }

    @Test
    void hearsWhatSpeaksAgainstAUnit() {
        Case proposal = beforePanel("3.80", "3.80");
        Map<String, Object> clear = Map.of("body", "ORI", "clear", true, "letterNumber", "ORI-1");
        Map<String, Object> silent = Map.of("body", "KPK", "clear", false);
        refused(() -> clear(proposal, clear, silent)).containsExactly("clearances[1].note required");
        refused(() -> clear(proposal, clear, clear)).containsExactly("clearances[1].body duplicate");
        refused(() -> clear(proposal)).containsExactly("clearances tooFew");
        clear(proposal, clear, Map.of("body", "KPK", "clear", false, "note", "Ada laporan"));
        assertThat(decisions.clearances(proposal.id()))
                .containsExactlyInAnyOrder(
                        new Clearance(ClearanceBody.ORI, true, "ORI-1", null),
                        new Clearance(ClearanceBody.KPK, false, null, "Ada laporan"));
        assertThat(lastDecision(proposal).outcome()).isEqualTo("notClear");
    }

    @ParameterizedTest
    @CsvSource({
        "2016, WBK, REGULAR, leader",
        "2016, WBBM, REGULAR, minister-office",
        "2020, WBK, REGULAR, minister-office",
        "2022, WBK, REGULAR, minister-office",
        "2025, WBK, REGULAR, minister-office",
        "2025, WBK, MANDIRI, leader",
        "2025, WBBM, REGULAR, minister-office"
    })
    void isDeterminedByWhomTheLawNames(int season, Award award, ProposalPath path, String role) {
        if (award == Award.WBBM) {
            holdsWbk();
        }
        NewProposal wanted = new NewProposal(unit.code(), award, season, path);
        Case opened = proposals.open(wanted, journey.as("operator." + unit.code()));
        assertThat(decisions.decreeRole(opened.id())).isEqualTo(role);
    }

    @Test
    void neverTakesForMetWhatNobodyKnows() {
        NewProposal wanted =
                new NewProposal(unit.code(), Award.WBK, Journey.today().getYear(), ProposalPath.REGULAR);
        Case opened = proposals.open(wanted, journey.as("operator." + unit.code()));
        Decision rehearsal = decisions.rehearse(opened, rulesets.get("PERMENPANRB-5-2024"));
        assertThat(rehearsal.outcome()).isEqualTo(Verdict.NOT_KNOWN);
    }

    @Test
    void rehearsesUnderOtherRulesWithoutConsequence() {
        Case proposal = beforePanel("3.60", "3.20");
        int before = records.of(proposal.id()).size();
        assertThat(decisions
                        .rehearse(proposal, rulesets.get("PERMENPANRB-5-2024"))
                        .outcome())
                .isEqualTo(Verdict.MET);
        assertThat(decisions
                        .rehearse(proposal, rulesets.get("PERMENPANRB-10-2019"))
                        .outcome())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(records.of(proposal.id())).hasSize(before);
        assertThat(decisions.result(proposal.id())).isEmpty();
    }

    @Test
    void decidesNothingOnAProposalThatEnded() {
        Case proposal = beforePanel("3.80", "3.80");
        progress.coach(proposal.id());
        assertThatThrownBy(() -> panelists.decided(proposal, 3, 0)).isInstanceOf(Conflict.class);
    }

    private Case beforePanel(String spak, String spkp) {
        return journey.beforePanel(unit, Award.WBK, spak, spkp);
    }

    private void holdsWbk() {
        int earlier = Journey.today().getYear() - 1;
        Case wbk = journey.admitted(unit, Award.WBK, earlier, ProposalPath.REGULAR);
        progress.award(wbk.id(), Journey.today().minusYears(1));
    }

    private void vote(Case proposal, Map<String, ?> ballot) {
        journey.act(proposal, TaskKind.VOTE_PANEL, "member-1", ballot);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read, never written
    private void clear(Case proposal, Map<String, Object>... answers) {
        journey.act(proposal, TaskKind.RECORD_CLEARANCE, "clearance", Map.of("clearances", List.of(answers)));
    }

    private DecisionRecord lastDecision(Case proposal) {
        List<DecisionRecord> all = records.of(proposal.id());
        return all.get(all.size() - 1);
    }
}
