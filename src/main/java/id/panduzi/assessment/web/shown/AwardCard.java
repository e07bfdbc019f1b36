package id.panduzi.assessment.web.shown;

import id.panduzi.assessment.Scored;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Finding;
import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.DecisionCard;
import id.panduzi.criterion.web.Wording;
import id.panduzi.regulation.Charter;
import java.util.Locale;

/** The decision card of an award: its minimums against a score. */
public record AwardCard(Scored scored, Wording words) {

    public DecisionCard of(Award award) {
        Standing standing = Standing.of(scored, award);
        return new DecisionCard(
                award.name().toLowerCase(Locale.ROOT),
                words.say("tryScore.card.award", award.name()),
                summary(standing),
                origin(scored.ruleset().charter(), words),
                standing.decision().findings().stream()
                        .map(finding -> row(standing, finding))
                        .toList());
    }

    private DecisionCard.Row row(Standing standing, Finding finding) {
        Figures figures = new Figures(scored, words);
        return DecisionCard.Row.of(
                finding,
                standing.verdict(finding),
                figures.required(finding.criterion()),
                figures.actual(finding),
                new GapSentence(standing, words).of(finding),
                words);
    }

    private String summary(Standing standing) {
        String outcome = DecisionCard.outcome(
                "award", standing.count(Verdict.NOT_MET), standing.count(Verdict.NOT_KNOWN), words);
        int open = scored.scorecard().unanswered();
        return open == 0 ? outcome : outcome + " " + words.say("tryScore.card.unanswered", open);
    }

    public static String origin(Charter charter, Wording words) {
        return words.say("tryScore.card.origin", charter.law(), words.date(charter.inForceFrom()));
    }
}
