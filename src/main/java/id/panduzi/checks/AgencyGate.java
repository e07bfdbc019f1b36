package id.panduzi.checks;

import id.panduzi.criterion.Award;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Finding;
import id.panduzi.proposal.Case;
import id.panduzi.regulation.Allowance;
import id.panduzi.regulation.Decisions;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.Ruled;
import id.panduzi.regulation.Ruleset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the agency may propose this year, for all of its units (PermenPANRB 90/2021 and 5/2024, annex II, chapter II). */
@Component
class AgencyGate {

    private static final Set<Allowance> RESTING_ON_NO_CRITERION = Set.of(Allowance.AFFIRMATIVE, Allowance.MANDIRI);

    private final Decisions decisions;

    AgencyGate(Decisions decisions) {
        this.decisions = decisions;
    }

    /** By what is claimed; empty where too little is, to say. */
    Optional<Ruled<Allowance>> claimed(Case proposal, Ruleset ruleset, Facts facts) {
        return allowance(proposal, ruleset, AgencyStanding.claimed(facts));
    }

    /**
     * By what a person decided.
     *
     * @param met what was found met, or is lifted by a technical consideration
     */
    Optional<Ruled<Allowance>> decided(
            Case proposal, Ruleset ruleset, List<Finding> findings, Facts facts, Set<Fact> met) {
        return allowance(proposal, ruleset, AgencyStanding.decided(findings, facts, met));
    }

    /** Whether it lets this proposal through as far as the agency is concerned. */
    static boolean covers(Optional<Ruled<Allowance>> allowance, Case proposal) {
        return switch (allowance.map(Ruled::answer).orElse(Allowance.NONE)) {
            case NONE -> false;
            case WBK -> proposal.award() == Award.WBK;
            case WBK_AND_WBBM -> true;
            case AFFIRMATIVE -> proposal.award() == Award.WBK && proposal.path() == ProposalPath.AFFIRMATIVE;
            case MANDIRI -> proposal.award() == Award.WBK && proposal.path() == ProposalPath.MANDIRI;
        };
    }

    /** Whether it holds although criteria of the agency are not met. */
    static boolean restsOnNoCriterion(Optional<Ruled<Allowance>> allowance) {
        return allowance
                .map(Ruled::answer)
                .filter(RESTING_ON_NO_CRITERION::contains)
                .isPresent();
    }

    private Optional<Ruled<Allowance>> allowance(Case proposal, Ruleset ruleset, Facts facts) {
        return decisions.allowance(ruleset, proposal.agency().kind(), proposal.path(), facts);
    }
}
