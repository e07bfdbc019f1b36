package id.panduzi.checks;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Verdict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Charter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with verdicts, all of it at once. */
final class VerdictRules {

    private final List<GivenVerdict> verdicts;
    private final List<FieldError> errors = new ArrayList<>();

    private VerdictRules(List<GivenVerdict> verdicts) {
        this.verdicts = verdicts;
    }

    /**
     * One verdict for each criterion, with a note where it is not met or not what the table proposes.
     *
     * @throws InvalidInput naming everything that is wrong
     */
    static void check(
            Charter law,
            Decision proposed,
            List<GivenVerdict> verdicts,
            @Nullable TechnicalConsideration consideration) {
        VerdictRules rules = new VerdictRules(verdicts);
        rules.requireOneEach(keys(proposed.findings()));
        rules.requireNotes(keys(proposed.findings(Verdict.NOT_MET)));
        rules.requireTheTeamsMinimums(keys(proposed.findings(Verdict.NOT_MET)));
        if (consideration != null) {
            rules.checkConsideration(law, keys(proposed.findings()), consideration.criterion());
        }
        rules.refuse();
    }

    /** One verdict for exactly each of these criteria. */
    static void check(Collection<String> criteria, List<GivenVerdict> verdicts) {
        VerdictRules rules = new VerdictRules(verdicts);
        rules.requireOneEach(criteria);
        rules.refuse();
    }

    private void requireOneEach(Collection<String> asked) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < verdicts.size(); place++) {
            String criterion = verdicts.get(place).criterion();
            String field = "verdicts[" + place + "].criterion";
            if (!asked.contains(criterion)) {
                errors.add(FieldError.of(field, "notAsked", criterion));
            } else if (!seen.add(criterion)) {
                errors.add(FieldError.of(field, "duplicate"));
            }
        }
        asked.stream()
                .filter(criterion -> !seen.contains(criterion))
                .forEach(criterion -> errors.add(FieldError.of("verdicts", "verdictMissing", criterion)));
    }

    private void requireNotes(Collection<String> notMetByTable) {
        for (int place = 0; place < verdicts.size(); place++) {
            GivenVerdict verdict = verdicts.get(place);
            String field = "verdicts[" + place + "].note";
            if (verdict.note() == null && !verdict.met()) {
                errors.add(FieldError.of(field, "required"));
            } else if (verdict.note() == null && notMetByTable.contains(verdict.criterion())) {
                errors.add(FieldError.of(field, "noteAgainstTable"));
            }
        }
    }

    /** The scores of the internal team speak for themselves: no note and no consideration lifts them (90/2021 annex II). */
    private void requireTheTeamsMinimums(Collection<String> notMetByTable) {
        for (int place = 0; place < verdicts.size(); place++) {
            GivenVerdict verdict = verdicts.get(place);
            boolean isTheirs = verdict.criterion().equals(Fact.TPI_MINIMUMS.key());
            if (isTheirs && verdict.met() && notMetByTable.contains(verdict.criterion())) {
                errors.add(FieldError.of("verdicts[" + place + "].met", "neverOverridden"));
            }
        }
    }

    private void checkConsideration(Charter law, Collection<String> asked, String criterion) {
        if (!law.allowsTechnicalConsideration()) {
            errors.add(FieldError.of("override", "overrideNotLawful"));
        } else if (criterion.equals(Fact.TPI_MINIMUMS.key())) {
            errors.add(FieldError.of("override.criterion", "neverOverridden"));
        } else if (!asked.contains(criterion)) {
            errors.add(FieldError.of("override.criterion", "notAsked", criterion));
        } else if (verdicts.stream()
                .anyMatch(one -> one.met() && one.criterion().equals(criterion))) {
            errors.add(FieldError.of("override.criterion", "overrideOfMet"));
        }
    }

    private void refuse() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static Set<String> keys(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.criterion().fact().key())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
