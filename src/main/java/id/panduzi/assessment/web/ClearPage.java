package id.panduzi.assessment.web;

import id.panduzi.assessment.Tryouts;
import id.panduzi.directory.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting over, which asks first. */
@Controller
@RequestMapping("/try-score/{tag}/clear")
class ClearPage {

    private final Tryouts tryouts;

    ClearPage(Tryouts tryouts) {
        this.tryouts = tryouts;
    }

    @GetMapping
    String ask(
            @ModelAttribute(name = "place", binding = false) Place place,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        model.addAttribute("regulation", place.ruleset().charter().law());
        model.addAttribute(
                "answers", tryouts.get(me.id(), place.ruleset()).answers().size());
        return "assessment/clear";
    }

    @PostMapping
    String clear(
            @ModelAttribute(name = "place", binding = false) Place place,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        tryouts.clear(me.id(), place.ruleset());
        redirect.addFlashAttribute("notice", "tryScore.cleared");
        return "redirect:" + place.worksheet();
    }
}
