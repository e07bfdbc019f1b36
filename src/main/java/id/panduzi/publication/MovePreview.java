package id.panduzi.publication;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Verdict;
import id.panduzi.proposal.Case;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would change for one proposal under other rules, on its figures of today.
 *
 * @param eligibility verdicts before and after
 * @param award verdicts before and after
 * @param criteria that come out otherwise, or are asked by one of the two alone
 */
public record MovePreview(Case proposal, Change eligibility, Change award, List<Fact> criteria) {

    /** An outcome under the rules it stands under, and under the others. */
    public record Change(Verdict before, Verdict after) {

        public boolean differs() {
            return before != after;
        }

        static Change of(Decision before, Decision after) {
            return new Change(before.outcome(), after.outcome());
        }
    }

    static List<Fact> differing(Decision before, Decision after) {
        Map<Fact, Verdict> was = verdicts(before);
        Map<Fact, Verdict> is = verdicts(after);
        return Stream.of(was, is)
                .flatMap(verdicts -> verdicts.keySet().stream())
                .distinct()
                .filter(fact -> was.get(fact) != is.get(fact))
                .toList();
    }

    private static Map<Fact, Verdict> verdicts(Decision decision) {
        return decision.findings().stream()
                .collect(
                        Collectors.toMap(finding -> finding.criterion().fact(), Finding::verdict, (one, other) -> one));
    }
}
