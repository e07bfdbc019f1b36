package id.panduzi.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.Office;
import id.panduzi.WithoutProcesses;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.directory.Founding;
import id.panduzi.directory.Role;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.NewProposal;
import id.panduzi.proposal.ProposalId;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.Rulesets;
import id.panduzi.worksheet.Worksheets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionOperations;

/** What the product knows itself, and what wins where somebody claims otherwise. */
@WithoutProcesses
class EligibilityFactsTests {

    @Autowired
    private EligibilityFacts facts;

    @Autowired
    private Founding founding;

    @Autowired
    private Rulesets rulesets;

    @Autowired
    private TransactionOperations transactions;

    private Desk desk;
    private Office office;

    @BeforeEach
    void found(@Autowired AutowireCapableBeanFactory beans) {
        desk = beans.createBean(Desk.class);
        desk.clock.set("2026-03-02");
        office = Office.ofRegion(founding);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-02, 2026-03-02, 1",
        "2025-03-03, 2026-03-02, 0",
        "2024-03-02, 2025-03-02, 1",
        "2024-03-02, 2025-03-01, 0",
        "2024-02-29, 2025-02-28, 0",
        "2024-02-29, 2025-03-01, 1",
        "2023-03-02, 2024-03-01, 0",
        "2025-08-01, 2025-02-01, 0"
    })
    void countsWholeYearsOfBuildingUntilTheLetter(String designated, String letter, String years) {
        Case proposal = propose(Integer.parseInt(letter.substring(0, 4)), designated);
        assertThat(text(desk.filed(office, proposal, letter), Fact.YEARS_BUILDING))
                .isEqualTo(years);
    }

    @Test
    void countsYearsOfBuildingUntilTodayBeforeTheLetter() {
        Case proposal = propose(2026, "2025-03-03");
        assertThat(text(proposal, Fact.YEARS_BUILDING)).isEqualTo("0");
        desk.clock.set("2026-03-03");
        assertThat(text(proposal, Fact.YEARS_BUILDING)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-02, true", "2024-03-03, false", "2024-03-01, true", "2026-02-01, false"})
    void barsUnitsForTwoYearsFromARevocation(String revoked, String mayBeProposed) {
        ProposalId won = desk.winWbk(office, 2023, "2023-11-01");
        Case proposal = propose(2026, "2020-01-15");
        assertThat(text(proposal, Fact.NO_RECENT_REVOCATION)).isEqualTo("true");
        assertThat(text(proposal, Fact.HOLDS_WBK)).isEqualTo("true");
        desk.progress.revoke(won, LocalDate.parse(revoked));
        Case filed = desk.filed(office, proposal, "2026-03-02");
        assertThat(text(filed, Fact.NO_RECENT_REVOCATION)).isEqualTo(mayBeProposed);
        assertThat(text(filed, Fact.HOLDS_WBK)).isEqualTo("false");
    }

    @Test
    void knowsSinceWhenTheUnitHoldsWbk() {
        desk.winWbk(office, 2023, "2024-03-02");
        NewProposal wanted = new NewProposal(office.unit().code(), Award.WBBM, 2026, ProposalPath.REGULAR);
        Case proposal = desk.proposed(office, wanted, "2020-01-15");
        assertThat(text(desk.filed(office, proposal, "2026-03-01"), Fact.YEARS_SINCE_WBK))
                .isEqualTo("1");
    }

    @Test
    void believesItselfRatherThanClaimsAndKeepsBoth() {
        Case proposal = propose(2026, "2025-01-15");
        Map<String, Object> claimed = Map.of("yearsBuilding", "9", "wbk", true, "noRecentRevocation", false);
        desk.claims.replace(proposal.number(), claimed, null, office.who(Role.OPERATOR));
        Case filed = desk.filed(office, proposal, "2026-03-02");
        assertThat(text(filed, Fact.YEARS_BUILDING)).isEqualTo("1");
        assertThat(text(filed, Fact.HOLDS_WBK)).isEqualTo("false");
        assertThat(text(filed, Fact.NO_RECENT_REVOCATION)).isEqualTo("true");
        assertThat(desk.decision(filed, "eligibility").content())
                .containsEntry("claimed", claimed)
                .hasEntrySatisfying("known", known -> assertThat(known)
                        .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                        .containsEntry("yearsBuilding", "1")
                        .containsEntry("wbk", false));
    }

    @Test
    void takesTheDesignationsWordForTheCoreServiceUntilSomebodyClaimsIt() {
        Case proposal = propose(2026, "2025-01-15");
        assertThat(text(proposal, Fact.CORE_SERVICE)).isEqualTo("true");
        desk.claims.replace(proposal.number(), Map.of("coreService", false), null, office.who(Role.HEAD));
        assertThat(text(proposal, Fact.CORE_SERVICE)).isEqualTo("false");
    }

    @Test
    void joinsTheClaimsOfAgencyAndUnit() {
        Case proposal = propose(2026, "2025-01-15");
        desk.claims.replace(office.agency().code(), 2026, Map.of("akip", "BB"), null, office.who(Role.SECRETARIAT));
        desk.claims.replace(
                office.agency().code(), 2025, Map.of("akip", "D", "spip", "1"), null, office.who(Role.LEADER));
        desk.claims.replace(proposal.number(), Map.of("lhkpn", "100"), null, office.who(Role.OPERATOR));
        assertThat(text(proposal, Fact.AKIP)).isEqualTo("BB");
        assertThat(text(proposal, Fact.SPIP)).isEmpty();
        assertThat(text(proposal, Fact.LHKPN)).isEqualTo("100");
    }

    @Test
    void scoresTheInternalTeamsOwnSheet() {
        Case proposal = propose(2026, "2025-01-15");
        desk.claims.replace(proposal.number(), Map.of("tpiMinimums", false), null, office.who(Role.OPERATOR));
        assertThat(text(proposal, Fact.TPI_MINIMUMS)).isEqualTo("false");
        Map<String, Object> answers = new HashMap<>(
                Worksheets.bestAnswers(desk.proposals.rulesetOf(proposal).worksheet()));
        desk.score(office, proposal, answers);
        assertThat(text(proposal, Fact.TPI_MINIMUMS)).isEqualTo("true");
        desk.score(office, proposal, Map.of("B.I.a", "3.60"));
        assertThat(text(proposal, Fact.TPI_MINIMUMS)).isEqualTo("true");
        desk.score(office, proposal, Map.of("B.I.a", "3.59"));
        assertThat(text(proposal, Fact.TPI_MINIMUMS)).isEqualTo("false");
        desk.score(office, proposal, Map.of("B.I.a", ""));
        assertThat(text(proposal, Fact.TPI_MINIMUMS)).isEqualTo("false");
    }

    @Test
    void doesNotAskTheTeamWhetherTheUnitHoldsWbk() {
        desk.winWbk(office, 2023, "2024-03-02");
        NewProposal wanted = new NewProposal(office.unit().code(), Award.WBBM, 2026, ProposalPath.REGULAR);
        Case proposal = desk.proposed(office, wanted, "2020-01-15");
        desk.score(
                office,
                proposal,
                new HashMap<>(Worksheets.bestAnswers(
                        desk.proposals.rulesetOf(proposal).worksheet())));
        assertThat(text(proposal, Fact.TPI_MINIMUMS)).isEqualTo("true");
    }

    @Test
    void rehearsesByWhateverRules() {
        Case proposal = propose(2026, "2025-01-15");
        var now = desk.checks.rehearse(proposal, rulesets.get("PERMENPANRB-5-2024"));
        var once = desk.checks.rehearse(proposal, rulesets.get("PERMENPANRB-52-2014"));
        assertThat(now.findings()).hasSizeGreaterThan(once.findings().size());
        assertThat(desk.records.of(proposal.id())).isEmpty();
    }

    private Case propose(int season, String designated) {
        NewProposal wanted = new NewProposal(office.unit().code(), Award.WBK, season, ProposalPath.REGULAR);
        return desk.proposed(office, wanted, designated);
    }

    private String text(Case proposal, Fact fact) {
        return Objects.requireNonNull(transactions.execute(status ->
                        facts.of(proposal, desk.proposals.rulesetOf(proposal)).all()))
                .value(fact)
                .map(FactValue::text)
                .orElse("");
    }
}
