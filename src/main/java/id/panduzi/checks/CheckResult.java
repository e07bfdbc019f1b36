package id.panduzi.checks;

import id.panduzi.criterion.Fact;
import id.panduzi.proposal.Case;
import id.panduzi.regulation.Allowance;
import id.panduzi.regulation.Ruled;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What follows from the verdicts.
 *
 * @param failed the criteria that stand in the way
 * @param allowance what the agency may propose, by these verdicts
 */
record CheckResult(CheckOutcome outcome, Set<Fact> failed, Optional<Ruled<Allowance>> allowance) {

    /** @param mayObject whether the season lets agencies object where a criterion of the unit is not met */
    static CheckResult of(Case proposal, Set<Fact> notMet, Optional<Ruled<Allowance>> allowance, boolean mayObject) {
        boolean isLifted = AgencyGate.restsOnNoCriterion(allowance);
        Set<Fact> failed = notMet.stream()
                .filter(fact -> fact.level() != Fact.Level.AGENCY || !isLifted)
                .collect(Collectors.toUnmodifiableSet());
        boolean isFinal = failed.stream().anyMatch(CheckResult::isFinal) || !AgencyGate.covers(allowance, proposal);
        if (isFinal) {
            return new CheckResult(CheckOutcome.FAILED, failed, allowance);
        }
        CheckOutcome otherwise = mayObject ? CheckOutcome.WITH_NOTES : CheckOutcome.FAILED;
        return new CheckResult(failed.isEmpty() ? CheckOutcome.PASSED : otherwise, failed, allowance);
    }

    /** No objection is heard against the gate of the agency, nor against the internal team's own scores. */
    private static boolean isFinal(Fact fact) {
        return fact.level() == Fact.Level.AGENCY || fact == Fact.TPI_MINIMUMS;
    }

    Set<String> keys() {
        return failed.stream().map(Fact::key).collect(Collectors.toUnmodifiableSet());
    }

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("failed", keys().stream().sorted().toList());
        allowance.ifPresent(ruled -> content.put("allowance", ruled.answer().name()));
        return content;
    }
}
