package id.panduzi.assessment.web;

import id.panduzi.assessment.Eligibility;
import id.panduzi.assessment.Kept;
import id.panduzi.assessment.Tried;
import id.panduzi.assessment.Tryouts;
import id.panduzi.criterion.Fact;
import id.panduzi.directory.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** May the unit be proposed: what agency and unit must fulfil before any score counts. */
@Controller
@RequestMapping("/try-score/{tag}/eligibility")
class EligibilityPage {

    private static final String VIEW = "assessment/eligibility";

    private final Tryouts tryouts;
    private final Eligibility eligibility;
    private final EligibilityModel models;

    EligibilityPage(Tryouts tryouts, Eligibility eligibility, EligibilityModel models) {
        this.tryouts = tryouts;
        this.eligibility = eligibility;
        this.models = models;
    }

    @GetMapping
    String show(
            @ModelAttribute(name = "place", binding = false) Place place,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        Tried tried = tryouts.get(me.id(), place.ruleset());
        model.addAllAttributes(models.of(place, new Kept(tried, List.of()), Map.of(), locale));
        return VIEW;
    }

    @PostMapping
    String save(
            @ModelAttribute(name = "place", binding = false) Place place,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model,
            Locale locale) {
        List<Fact> asked = eligibility.asked(place.ruleset(), place.award());
        TypedForm typed = TypedForm.of(form, List.of(), asked).and(form, Tried.AGENCY_KIND);
        Kept kept = tryouts.change(me.id(), place.ruleset(), typed.answers(), typed.facts());
        if (kept.refused().isEmpty()) {
            redirect.addFlashAttribute("notice", "tryScore.saved");
            return "redirect:" + place.eligibility();
        }
        response.setStatus(422);
        model.addAllAttributes(models.of(place, kept, typed.typed(), locale));
        return VIEW;
    }
}
