package id.panduzi.checks;

import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.Verdict;
import id.panduzi.exact.ExactNumber;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How an agency stands, for the table that says what it may propose. */
public final class AgencyStanding {

    private AgencyStanding() {}

    /** By what is known of it. */
    public static Facts claimed(Facts facts) {
        Map<Fact, FactValue> ofAgency = new EnumMap<>(Fact.class);
        ofAgency.putAll(facts.values());
        ofAgency.keySet().removeIf(fact -> fact.level() != Fact.Level.AGENCY);
        return Facts.of(ofAgency);
    }

    /**
     * By what a person decided: a criterion found met stands at its limit at least, one found not met below it, and
     * what nobody knows is the lowest.
     *
     * @param met what was found met, or is lifted by a technical consideration
     */
    public static Facts decided(List<Finding> findings, Facts facts, Set<Fact> met) {
        Map<Fact, FactValue> ofAgency = new EnumMap<>(Fact.class);
        for (Fact fact : Fact.of(Question.ELIGIBILITY)) {
            if (fact.level() == Fact.Level.AGENCY) {
                ofAgency.put(fact, facts.value(fact).orElseGet(() -> lowest(fact.scale())));
            }
        }
        findings.stream()
                .filter(finding -> ofAgency.containsKey(finding.criterion().fact()))
                .filter(finding -> met.contains(finding.criterion().fact()) != (finding.verdict() == Verdict.MET))
                .map(Finding::criterion)
                .forEach(asked -> ofAgency.put(asked.fact(), standing(asked, met)));
        return Facts.of(ofAgency);
    }

    private static FactValue standing(Criterion asked, Set<Fact> met) {
        return met.contains(asked.fact()) ? asked.limit() : lowest(asked.fact().scale());
    }

    private static FactValue lowest(Scale scale) {
        return scale.steps().isEmpty()
                ? scale.value(ExactNumber.of(scale.least()))
                : scale.read(scale.steps().get(0)).orElseThrow();
    }
}
