package id.panduzi.criterion.web;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Verdict;

/**
 * The decision card of a proposal: what agency and unit must fulfil, against what was told of them.
 *
 * @param origin which rule says so
 */
public record EligibilityCard(String origin, Wording words) {

    public DecisionCard of(Decision decision) {
        return new DecisionCard(
                "eligibility",
                words.say("tryScore.card.eligibility", decision.award().name()),
                DecisionCard.outcome(
                        "eligibility",
                        decision.findings(Verdict.NOT_MET).size(),
                        decision.findings(Verdict.NOT_KNOWN).size(),
                        words),
                origin,
                decision.findings().stream().map(this::row).toList());
    }

    private DecisionCard.Row row(Finding finding) {
        FactWords values = new FactWords(words);
        return DecisionCard.Row.of(
                finding,
                finding.verdict(),
                values.value(finding.criterion().limit()),
                finding.actual().map(values::value).orElse(null),
                values.gap(finding),
                words);
    }
}
