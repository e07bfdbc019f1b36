package id.panduzi.assessment;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Verdict;
import id.panduzi.exact.ExactNumber;
import id.panduzi.regulation.Decisions;
import id.panduzi.regulation.Ruleset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Rehearses whether a unit may be proposed. Never an official act. */
@Component
public class Eligibility {

    private final Decisions decisions;

    Eligibility(Decisions decisions) {
        this.decisions = decisions;
    }

    /** What is asked for an award of units of any kind of agency, in the order in which people read it. */
    public List<Fact> asked(Ruleset ruleset, Award award) {
        List<Fact> asked = Arrays.stream(AgencyKind.values())
                .flatMap(kind -> ruleset.criteria(Question.ELIGIBILITY, award, kind).stream())
                .map(Criterion::fact)
                .toList();
        return Fact.of(Question.ELIGIBILITY).stream().filter(asked::contains).toList();
    }

    /** True if the kind of agency must be known before anything can be said. */
    public boolean dependsOnAgencyKind(Ruleset ruleset) {
        return Arrays.stream(Award.values())
                .flatMap(award -> Arrays.stream(AgencyKind.values())
                        .flatMap(kind -> ruleset.criteria(Question.ELIGIBILITY, award, kind).stream()))
                .anyMatch(Criterion::dependsOnAgencyKind);
    }

    /** Empty while the kind of agency is needed and not told. */
    public Optional<Decision> rehearse(Scored scored, Tried tried, Award award) {
        Ruleset ruleset = scored.ruleset();
        AgencyKind kind = tried.fact(Tried.AGENCY_KIND).map(AgencyKind::valueOf).orElse(null);
        return kind == null && dependsOnAgencyKind(ruleset)
                ? Optional.empty()
                : Optional.of(
                        decisions.rehearse(ruleset, Question.ELIGIBILITY, award, kind, facts(scored, tried, award)));
    }

    /**
     * Whether the worksheet meets the award minimums, {@code wbk} aside, which is a row of its own. While items are
     * open that can still make up for what is missing, it is not known.
     */
    public Optional<Boolean> meetsMinimums(Scored scored, Award award) {
        Stream<Finding> minimums = scored.decision(award).findings().stream()
                .filter(finding -> finding.criterion().fact() != Fact.ALREADY_WBK);
        if (minimums.allMatch(finding -> finding.verdict() == Verdict.MET)) {
            return Optional.of(true);
        }
        return scored.scorecard().isComplete() ? Optional.of(false) : Optional.empty();
    }

    private Facts facts(Scored scored, Tried tried, Award award) {
        Map<String, String> told = new HashMap<>(tried.facts());
        told.remove(Tried.AGENCY_KIND);
        Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
        facts.putAll(Facts.read(Question.ELIGIBILITY, told).values());
        meetsMinimums(scored, award)
                .ifPresent(met -> facts.putIfAbsent(
                        Fact.TPI_MINIMUMS, Fact.TPI_MINIMUMS.scale().value(met ? ExactNumber.ONE : ExactNumber.ZERO)));
        return Facts.of(facts);
    }
}
