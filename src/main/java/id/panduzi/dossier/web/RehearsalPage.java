package id.panduzi.dossier.web;

import id.panduzi.assessment.web.shown.AwardCard;
import id.panduzi.checks.ProposalChecks;
import id.panduzi.criterion.web.DecisionCard;
import id.panduzi.criterion.web.EligibilityCard;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.web.RulesetChoice;
import id.panduzi.sheet.SeenScores;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All checks and minimums of a proposal on its figures of today, under any rules; unofficial, and kept nowhere. */
@Controller
class RehearsalPage {

    private final Proposals proposals;
    private final DossierHeads heads;
    private final Rulesets rulesets;
    private final ProposalChecks checks;
    private final SeenScores scores;
    private final MessageSource messages;
    private final Clock clock;

    RehearsalPage(
            Proposals proposals,
            DossierHeads heads,
            Rulesets rulesets,
            ProposalChecks checks,
            SeenScores scores,
            MessageSource messages,
            Clock clock) {
        this.proposals = proposals;
        this.heads = heads;
        this.rulesets = rulesets;
        this.checks = checks;
        this.scores = scores;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param rules tag of a ruleset that is offered; blank for the proposal's own */
    @GetMapping("/proposals/{number}/rehearsal")
    String show(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String rules,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        Case proposal = proposals.get(number, me);
        Ruleset own = proposals.rulesetOf(proposal);
        Ruleset ruleset = rules.isBlank() ? own : rulesets.offered(rules);
        Wording words = new Wording(messages, locale);
        SeenScores.Basis basis = scores.of(proposal.under(ruleset.tag()), me);
        model.addAttribute("head", heads.of(proposal, me, locale));
        model.addAttribute("choices", choices(rulesets.inForceOn(proposal.today(clock)), words));
        model.addAttribute("own", own.tag().toString());
        model.addAttribute("rules", ruleset.tag().toString());
        model.addAttribute("basis", basis.level().map(words::say).orElseGet(() -> words.say("summary.effective")));
        model.addAttribute("cards", cards(proposal, ruleset, basis, words));
        return "dossier/rehearsal";
    }

    private List<DecisionCard> cards(Case proposal, Ruleset ruleset, SeenScores.Basis basis, Wording words) {
        String origin = AwardCard.origin(ruleset.charter(), words);
        return List.of(
                new EligibilityCard(origin, words).of(checks.rehearse(proposal, ruleset)),
                new AwardCard(basis.scored(), words).of(proposal.award()));
    }

    private List<RulesetChoice> choices(Optional<Ruleset> inForce, Wording words) {
        return rulesets.all().stream()
                .map(ruleset -> RulesetChoice.of(
                        ruleset,
                        inForce.filter(today -> today.tag().equals(ruleset.tag()))
                                .isPresent(),
                        words))
                .toList();
    }
}
