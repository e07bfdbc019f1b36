package id.panduzi.assessment.web.shown;

import id.panduzi.assessment.Scored;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Verdict;
import id.panduzi.exact.ExactNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an award stands for a reader: what nobody has begun to answer is not known, rather than not met. */
public record Standing(Scored scored, Decision decision) {

    private static final Set<Fact> PARTS_OF_BERSIH = Set.of(Fact.SPAK, Fact.KINERJA, Fact.TLHP_POINTS);

    public static Standing of(Scored scored, Award award) {
        return new Standing(scored, scored.decision(award));
    }

    public Verdict verdict(Finding finding) {
        Fact fact = finding.criterion().fact();
        boolean open =
                finding.verdict() == Verdict.NOT_MET && fact.level() == Fact.Level.SCORE && !scored.isBegun(fact);
        return open ? Verdict.NOT_KNOWN : finding.verdict();
    }

    /** The decision as readers see it. */
    public Decision shown() {
        return Decision.of(
                decision.question(),
                decision.award(),
                decision.findings().stream().map(this::shown).toList());
    }

    private Finding shown(Finding finding) {
        Fact fact = finding.criterion().fact();
        boolean begun = fact.level() != Fact.Level.SCORE || scored.isBegun(fact);
        return new Finding(finding.criterion(), begun ? finding.actual() : Optional.empty(), verdict(finding));
    }

    public long count(Verdict verdict) {
        return decision.findings().stream()
                .filter(finding -> verdict(finding) == verdict)
                .count();
    }

    /** The parts that hold a finding back, if it cannot fail once each of them is met: result 1 of 90/2021. */
    public List<Finding> heldBackBy(Finding finding) {
        List<Finding> parts = finding.criterion().fact() == Fact.BERSIH ? partsOfBersih() : List.of();
        ExactNumber sum = parts.stream()
                .map(part -> part.criterion().limit().number())
                .reduce(ExactNumber.ZERO, ExactNumber::plus);
        return sum.isAtLeast(finding.criterion().limit().number())
                ? parts.stream().filter(part -> part.verdict() != Verdict.MET).toList()
                : List.of();
    }

    private List<Finding> partsOfBersih() {
        return decision.findings().stream()
                .filter(finding -> PARTS_OF_BERSIH.contains(finding.criterion().fact()))
                .toList();
    }
}
