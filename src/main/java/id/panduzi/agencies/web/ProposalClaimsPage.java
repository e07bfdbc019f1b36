package id.panduzi.agencies.web;

import id.panduzi.checks.ClaimRights;
import id.panduzi.checks.Claimed;
import id.panduzi.checks.Claims;
import id.panduzi.checks.ProposalChecks;
import id.panduzi.criterion.Fact;
import id.panduzi.criterion.web.EligibilityCard;
import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.dossier.web.DossierHeads;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Ruleset;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a unit claims for its proposal, and how the proposal stands by it today. */
@Controller
@RequestMapping("/proposals/{number}/claims")
class ProposalClaimsPage {

    private static final String VIEW = "agencies/proposal-claims";

    private final Proposals proposals;
    private final Claims claims;
    private final ClaimRights rights;
    private final ProposalChecks checks;
    private final ClaimsModel models;
    private final DossierHeads heads;

    ProposalClaimsPage(
            Proposals proposals,
            Claims claims,
            ClaimRights rights,
            ProposalChecks checks,
            ClaimsModel models,
            DossierHeads heads) {
        this.proposals = proposals;
        this.claims = claims;
        this.rights = rights;
        this.checks = checks;
        this.models = models;
        this.heads = heads;
    }

    @GetMapping
    String show(@PathVariable String number, @AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        Case proposal = proposals.get(number, me);
        model.addAllAttributes(models.of(asked(proposal), claims.ofProposal(number, me), locale));
        around(proposal, me, model, locale);
        return VIEW;
    }

    @PostMapping
    String save(
            @PathVariable String number,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model,
            Locale locale) {
        Case proposal = proposals.get(number, me);
        Claimed before = claims.ofProposal(number, me);
        TypedClaims typed = TypedClaims.of(form, asked(proposal), before);
        try {
            claims.replace(number, typed.facts(), typed.version(), me);
            redirect.addFlashAttribute("success", "claims.saved");
            return "redirect:/proposals/" + proposal.number() + "/claims";
        } catch (InvalidInput | Conflict refusal) {
            model.addAllAttributes(models.refused(asked(proposal), before, typed, refusal, response, locale));
            around(proposal, me, model, locale);
            return VIEW;
        }
    }

    private List<Fact> asked(Case proposal) {
        return AskedFacts.ofUnit(
                proposals.rulesetOf(proposal),
                proposal.award(),
                proposal.agency().kind());
    }

    private void around(Case proposal, SignedIn me, Model model, Locale locale) {
        Wording words = models.words(locale);
        Ruleset ruleset = proposals.rulesetOf(proposal);
        String origin = AgencyStanding.origin(ruleset.charter(), words);
        model.addAttribute("head", heads.of(proposal, me, locale));
        model.addAttribute("proposal", proposal);
        model.addAttribute("open", rights.isOpen(proposal));
        model.addAttribute("mayClaim", rights.mayClaimForUnit(me) && rights.isOpen(proposal));
        model.addAttribute("card", new EligibilityCard(origin, words).of(checks.rehearse(proposal, ruleset)));
        model.addAttribute(
                "known",
                words.all(AskedFacts.known(
                                ruleset, proposal.award(), proposal.agency().kind())
                        .stream()
                        .map(words::say)
                        .toList()));
    }
}
