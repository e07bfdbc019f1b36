package id.panduzi.agencies.web;

import id.panduzi.checks.Claimed;
import id.panduzi.criterion.Award;
import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Question;
import id.panduzi.criterion.Verdict;
import id.panduzi.criterion.web.DecisionCard;
import id.panduzi.criterion.web.EligibilityCard;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Agency;
import id.panduzi.problem.Absent;
import id.panduzi.regulation.Allowance;
import id.panduzi.regulation.Charter;
import id.panduzi.regulation.Decisions;
import id.panduzi.regulation.ProposalPath;
import id.panduzi.regulation.Ruled;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far an agency's claims get its units: never an official answer, which comes with the checks of each proposal. */
@Component
class AgencyStanding {

    private final Rulesets rulesets;
    private final Decisions decisions;
    private final Clock clock;

    AgencyStanding(Rulesets rulesets, Decisions decisions, Clock clock) {
        this.rulesets = rulesets;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * The rules of a season for an agency: those of its nominal closing day, or of today while that lies ahead.
     *
     * @throws Absent if nobody can claim anything for it: before the first rules, or after next year
     */
    Ruleset rules(Agency agency, int year) {
        LocalDate today = agency.today(clock);
        if (year < 1 || year > today.getYear() + 1) {
            throw new Absent("season");
        }
        LocalDate closing = LocalDate.of(year, Month.MAY, 31);
        return rulesets.inForceOn(closing.isAfter(today) ? today : closing)
                .orElseThrow(() -> new Absent("rules of that season"));
    }

    /** Null where too little is claimed to say. */
    @Nullable Allowance allowance(Agency agency, int year, Claimed claimed) {
        ProposalPath path = agency.mandiri() ? ProposalPath.MANDIRI : ProposalPath.REGULAR;
        return decisions
                .allowance(rules(agency, year), agency.kind(), path, claimed.facts())
                .map(Ruled::answer)
                .orElse(null);
    }

    /** What is asked of the agency, title by title. */
    List<DecisionCard> cards(Agency agency, int year, Claimed claimed, Wording words) {
        return Arrays.stream(Award.values())
                .map(award -> card(agency, rules(agency, year), award, claimed, words))
                .filter(card -> !card.criteria().isEmpty())
                .toList();
    }

    private DecisionCard card(Agency agency, Ruleset ruleset, Award award, Claimed claimed, Wording words) {
        Decision decision =
                ofAgency(decisions.rehearse(ruleset, Question.ELIGIBILITY, award, agency.kind(), claimed.facts()));
        DecisionCard card = new EligibilityCard(origin(ruleset.charter(), words), words).of(decision);
        int notMet = decision.findings(Verdict.NOT_MET).size();
        int notKnown = decision.findings(Verdict.NOT_KNOWN).size();
        return new DecisionCard(
                award.name().toLowerCase(Locale.ROOT),
                words.say("tryScore.card.agency", award.name()),
                DecisionCard.outcome("agency", notMet, notKnown, words),
                card.origin(),
                card.criteria());
    }

    private static Decision ofAgency(Decision whole) {
        return Decision.of(
                whole.question(),
                whole.award(),
                whole.findings().stream()
                        .filter(finding -> finding.criterion().fact().level() == Fact.Level.AGENCY)
                        .toList());
    }

    static String origin(Charter charter, Wording words) {
        return words.say("tryScore.card.origin", charter.law(), words.date(charter.inForceFrom()));
    }
}
