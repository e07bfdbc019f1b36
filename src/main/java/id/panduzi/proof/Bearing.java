package id.panduzi.proof;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Criterion;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Scale;
import id.panduzi.criterion.ThresholdTable;
import id.panduzi.exact.ExactNumber;
import id.panduzi.proof.Bound.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which limits decide anything. A score is the sum of its parts, so it is never lower than what their limits add up to, nor
 * than what is missing of a whole when all its other parts are full; a limit not above that is met whenever all others are.
 */
final class Bearing {

    private final List<Criterion> limits;
    private final Optional<ScoreParts> parts;

    Bearing(List<Criterion> limits, Optional<ScoreParts> parts) {
        this.limits = limits;
        this.parts = parts;
    }

    List<Note> notes() {
        Set<Note> notes = new LinkedHashSet<>();
        for (Criterion limit : limits) {
            parts.flatMap(scores -> unreachable(limit, scores)).ifPresent(notes::add);
            for (Award award : Award.values()) {
                for (AgencyKind kind : AgencyKind.values()) {
                    if (limit.isFor(award, kind)) {
                        bound(limit, award, kind)
                                .filter(bound -> bound.least().isAtLeast(points(limit)))
                                .ifPresent(bound ->
                                        notes.add(new Note.NeverBinds(limit.row(), limit.fact(), award, bound)));
                    }
                }
            }
        }
        return List.copyOf(notes);
    }

    /** A score that this worksheet does not give, or never so high. */
    private static Optional<Note> unreachable(Criterion limit, ScoreParts scores) {
        Fact fact = limit.fact();
        if (fact.level() != Fact.Level.SCORE) {
            return Optional.empty();
        }
        if (!scores.has(fact)) {
            Severity severity = fact == Fact.INTEGRATION ? Severity.NOTICE : Severity.BLOCKS;
            return Optional.of(new Note.NoFact(Optional.of(limit.row()), fact.key(), severity));
        }
        return scores.most(fact).isLessThan(limit.limit().number())
                ? Optional.of(new Note.OutsideScale(
                        limit.row(), ThresholdTable.VALUE, ">= " + limit.limit().text(), Severity.BLOCKS))
                : Optional.empty();
    }

    /** What the fact reaches in any case, by the best reason for it. */
    private Optional<Bound> bound(Criterion limit, Award award, AgencyKind kind) {
        Fact fact = limit.fact();
        ExactNumber floor = ExactNumber.of(floor(fact.scale()));
        if (floor.isAtLeast(limit.limit().number())) {
            return Optional.of(new Bound.Scale(floor));
        }
        return parts.filter(scores -> scores.has(fact)).map(scores -> {
            Sums sums = new Sums(scores, award, kind);
            Bound below = sums.ofParts(fact);
            return sums.ofWholes(fact)
                    .filter(above -> below.least().isLessThan(above.least()))
                    .orElse(below);
        });
    }

    private static long floor(Scale scale) {
        return scale.steps().isEmpty() || scale == Scale.YES_NO ? scale.least() : 1;
    }

    private ExactNumber points(Criterion limit) {
        return limit.fact().scale() == Scale.SHARE
                ? parts.map(scores -> limit.limit().number().times(scores.weight(limit.fact())))
                        .orElse(limit.limit().number())
                : limit.limit().number();
    }

    /** What is reached for an award, by units of one kind of agency. */
    private final class Sums {

        private final ScoreParts scores;
        private final Award award;
        private final AgencyKind kind;

        Sums(ScoreParts scores, Award award, AgencyKind kind) {
            this.scores = scores;
            this.award = award;
            this.kind = kind;
        }

        Bound ofParts(Fact fact) {
            List<Term> terms = scores.parts(fact).stream()
                    .flatMap(part -> terms(part).stream())
                    .toList();
            return new Bound.Parts(terms, sum(terms));
        }

        /** A part by its own limit, or by its parts if they ask for more. */
        private List<Term> terms(Fact part) {
            List<Term> inner = ofParts(part) instanceof Bound.Parts parts ? parts.terms() : List.of();
            return limit(part)
                    .filter(own -> own.isAtLeast(sum(inner)))
                    .map(own -> List.of(new Term(part, own)))
                    .orElse(inner);
        }

        Optional<Bound> ofWholes(Fact fact) {
            List<Bound> bounds = new ArrayList<>();
            for (Fact whole : scores.wholes(fact)) {
                ExactNumber rest = scores.weight(whole).minus(scores.weight(fact));
                limit(whole).ifPresent(own -> bounds.add(new Bound.Whole(new Term(whole, own), rest, own.minus(rest))));
            }
            return bounds.stream().max((one, other) -> one.least().compareTo(other.least()));
        }

        private Optional<ExactNumber> limit(Fact fact) {
            return limits.stream()
                    .filter(limit -> limit.fact() == fact && limit.isFor(award, kind))
                    .map(limit -> scores.pointsAt(fact, limit.limit().number()))
                    .findFirst();
        }

        private static ExactNumber sum(List<Term> terms) {
            return terms.stream().map(Term::points).reduce(ExactNumber.ZERO, ExactNumber::plus);
        }
    }
}
