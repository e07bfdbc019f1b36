package id.panduzi.agencies.web;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.regulation.Ruleset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which criteria somebody has to say something about. */
final class AskedFacts {

    /** The product knows these from its own cases, decrees and worksheets; whatever is claimed of them does not count. */
    static final Set<Fact> KNOWN =
            Set.of(Fact.YEARS_BUILDING, Fact.HOLDS_WBK, Fact.NO_RECENT_REVOCATION, Fact.TPI_MINIMUMS);

    private AskedFacts() {}

    /** Of an agency, for either title. */
    static List<Fact> ofAgency(Ruleset ruleset, AgencyKind kind) {
        return asked(ruleset, List.of(Award.values()), kind, Fact.Level.AGENCY);
    }

    /** Of a unit, for one title, without what is known. */
    static List<Fact> ofUnit(Ruleset ruleset, Award award, AgencyKind kind) {
        return asked(ruleset, List.of(award), kind, Fact.Level.UNIT).stream()
                .filter(fact -> !KNOWN.contains(fact))
                .toList();
    }

    /** Of a unit, for one title, and known. */
    static List<Fact> known(Ruleset ruleset, Award award, AgencyKind kind) {
        return asked(ruleset, List.of(award), kind, Fact.Level.UNIT).stream()
                .filter(KNOWN::contains)
                .toList();
    }

    private static List<Fact> asked(Ruleset ruleset, Collection<Award> awards, AgencyKind kind, Fact.Level level) {
        List<Fact> asked = awards.stream()
                .flatMap(award -> ruleset.criteria(Question.ELIGIBILITY, award, kind).stream())
                .map(Criterion::fact)
                .toList();
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.level() == level && asked.contains(fact))
                .toList();
    }
}
