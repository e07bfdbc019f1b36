package id.panduzi.agencies.web;

import id.panduzi.checks.ClaimRights;
import id.panduzi.checks.Claimed;
import id.panduzi.checks.Claims;
import id.panduzi.criterion.Fact;
import id.panduzi.directory.Agency;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
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

/** What an agency claims for a season, and how far that gets all of its units. */
@Controller
@RequestMapping("/agencies/{code}/claims/{year}")
class AgencyClaimsPage {

    private static final String VIEW = "agencies/agency-claims";

    private final Directory directory;
    private final Claims claims;
    private final ClaimRights rights;
    private final ClaimsModel models;
    private final AgencyStanding standing;

    AgencyClaimsPage(
            Directory directory, Claims claims, ClaimRights rights, ClaimsModel models, AgencyStanding standing) {
        this.directory = directory;
        this.claims = claims;
        this.rights = rights;
        this.models = models;
        this.standing = standing;
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @PathVariable int year,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        Agency agency = directory.agency(code, me);
        List<Fact> asked = asked(agency, year);
        Claimed claimed = claims.ofAgency(agency.code(), year, me);
        around(agency, year, claimed, me, model, locale);
        model.addAllAttributes(models.of(asked, claimed, locale));
        return VIEW;
    }

    @PostMapping
    String save(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model,
            Locale locale) {
        Agency agency = directory.agency(code, me);
        List<Fact> asked = asked(agency, year);
        Claimed before = claims.ofAgency(agency.code(), year, me);
        TypedClaims typed = TypedClaims.of(form, asked, before);
        try {
            claims.replace(agency.code(), year, typed.facts(), typed.version(), me);
            redirect.addFlashAttribute("success", "claims.saved");
            return "redirect:/agencies/" + agency.code() + "/claims/" + year;
        } catch (InvalidInput | Conflict refusal) {
            model.addAllAttributes(models.refused(asked, before, typed, refusal, response, locale));
            around(agency, year, before, me, model, locale);
            return VIEW;
        }
    }

    private List<Fact> asked(Agency agency, int year) {
        return AskedFacts.ofAgency(standing.rules(agency, year), agency.kind());
    }

    private void around(Agency agency, int year, Claimed claimed, SignedIn me, Model model, Locale locale) {
        model.addAttribute("agency", agency);
        model.addAttribute("year", Integer.toString(year));
        model.addAttribute("law", standing.rules(agency, year).charter().law());
        model.addAttribute("tag", standing.rules(agency, year).tag().toString());
        model.addAttribute("mayClaim", rights.mayClaimForAgency(me));
        model.addAttribute("allowance", standing.allowance(agency, year, claimed));
        model.addAttribute("cards", standing.cards(agency, year, claimed, models.words(locale)));
    }
}
