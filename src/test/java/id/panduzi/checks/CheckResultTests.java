package id.panduzi.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.panduzi.calendar.Zone;
import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.directory.Agency;
import id.panduzi.directory.AgencyId;
import id.panduzi.directory.Echelon;
import id.panduzi.directory.Unit;
import id.panduzi.directory.UnitId;
import id.panduzi.directory.UnitKind;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import id.panduzi.regulation.Allowance;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.Ruled;
import id.panduzi.regulation.RulesetTag;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Also by rules that ask more of the agency's allowance than of its criteria. */
class CheckResultTests {

    @ParameterizedTest
    @CsvSource({
        "NONE, WBK, REGULAR, FAILED",
        "WBK, WBK, REGULAR, PASSED",
        "WBK, WBBM, REGULAR, FAILED",
        "WBK_AND_WBBM, WBBM, REGULAR, PASSED",
        "AFFIRMATIVE, WBK, AFFIRMATIVE, PASSED",
        "AFFIRMATIVE, WBK, REGULAR, FAILED",
        "AFFIRMATIVE, WBBM, AFFIRMATIVE, FAILED",
        "MANDIRI, WBK, MANDIRI, PASSED",
        "MANDIRI, WBK, REGULAR, FAILED"
    })
    void wantsAnAllowanceForTheAwardOnThePath(
            Allowance allowance, Award award, ProposalPath path, CheckOutcome outcome) {
        assertThat(result(proposal(award, path), Set.of(), allowance, true).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void isNeverLiftedByAnAllowanceThatRestsOnCriteria() {
        Case proposal = proposal(Award.WBK, ProposalPath.REGULAR);
        CheckResult result = result(proposal, Set.of(Fact.AKIP), Allowance.WBK, true);
        assertThat(result.outcome()).isEqualTo(CheckOutcome.FAILED);
        assertThat(result.keys()).containsExactly("akip");
    }

    @Test
    void failsWhereNothingIsKnownOfTheAllowance() {
        Case proposal = proposal(Award.WBK, ProposalPath.REGULAR);
        assertThat(CheckResult.of(proposal, Set.of(), Optional.empty(), true).outcome())
                .isEqualTo(CheckOutcome.FAILED);
    }

    @ParameterizedTest
    @CsvSource({"true, WITH_NOTES", "false, FAILED"})
    void followsTheSeasonWhereTheUnitFails(boolean mayObject, CheckOutcome outcome) {
        Case proposal = proposal(Award.WBK, ProposalPath.REGULAR);
        assertThat(result(proposal, Set.of(Fact.LHKPN), Allowance.WBK, mayObject)
                        .outcome())
                .isEqualTo(outcome);
    }

    private static CheckResult result(Case proposal, Set<Fact> notMet, Allowance allowance, boolean mayObject) {
        return CheckResult.of(
                proposal, notMet, Optional.of(new Ruled<>(allowance, "row", "PermenPANRB 5/2024")), mayObject);
    }

    private static Case proposal(Award award, ProposalPath path) {
        Agency agency = new Agency(new AgencyId(UUID.randomUUID()), "P09", "Kota", AgencyKind.PEMDA, false, Zone.WIB);
        UnitId id = new UnitId(UUID.randomUUID());
        Unit unit = new Unit(id, "P09-U01", "RSUD", agency, Echelon.II, UnitKind.HOSPITAL);
        return new Case(
                new ProposalId(UUID.randomUUID()),
                "ZI-2026-000001",
                unit,
                award,
                2026,
                path,
                Stage.PROPOSAL_CHECKS,
                Status.RUNNING,
                new RulesetTag("PERMENPANRB-5-2024", 1),
                null,
                1,
                Instant.EPOCH);
    }
}
