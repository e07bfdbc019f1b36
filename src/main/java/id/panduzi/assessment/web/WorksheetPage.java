package id.panduzi.assessment.web;

import id.panduzi.assessment.Kept;
import id.panduzi.assessment.Tryouts;
import id.panduzi.assessment.web.shown.WorksheetPart;
import id.panduzi.criterion.Fact;
import id.panduzi.directory.SignedIn;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The worksheet, one area at a time: answered, scored and held against the award minimums. */
@Controller
@RequestMapping("/try-score/{tag}")
class WorksheetPage {

    private static final String PAGE = "assessment/try-score";

    private final Tryouts tryouts;
    private final WorksheetModel models;

    WorksheetPage(Tryouts tryouts, WorksheetModel models) {
        this.tryouts = tryouts;
        this.models = models;
    }

    @GetMapping
    ModelAndView show(
            @ModelAttribute(name = "place", binding = false) Place place,
            @RequestParam(required = false) @Nullable String area,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        Kept kept = new Kept(tryouts.get(me.id(), place.ruleset()), List.of());
        return view(PAGE, place, part(place, area), kept, Map.of(), locale);
    }

    /** Saves what fits. What does not is shown again with its error; the rest is saved all the same. */
    @PostMapping
    ModelAndView save(
            @ModelAttribute(name = "place", binding = false) Place place,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        WorksheetPart part = part(place, area);
        TypedForm typed = typed(form, part);
        Kept kept = tryouts.change(me.id(), place.ruleset(), typed.answers(), typed.facts());
        if (kept.refused().isEmpty()) {
            redirect.addFlashAttribute("notice", "tryScore.saved");
            return new ModelAndView("redirect:" + place.worksheet(part.key()));
        }
        return view(PAGE, place, part, kept, typed.typed(), locale);
    }

    /** The same while one types: answers with what changes on the page. */
    @PostMapping(headers = "HX-Request")
    ModelAndView change(
            @ModelAttribute(name = "place", binding = false) Place place,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            Locale locale) {
        WorksheetPart part = part(place, area);
        TypedForm typed = typed(form, part);
        Kept kept = tryouts.change(me.id(), place.ruleset(), typed.answers(), typed.facts());
        return view(PAGE + "-changes", place, part, kept, typed.typed(), locale)
                .addObject(ShownBefore.FIELD, typed.shownAfter(kept.refused()).text());
    }

    private ModelAndView view(
            String name, Place place, WorksheetPart part, Kept kept, Map<String, String> typed, Locale locale) {
        HttpStatus status = kept.refused().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
        return new ModelAndView(name, models.of(place, part, kept, typed, locale), status);
    }

    private static WorksheetPart part(Place place, @Nullable String area) {
        return WorksheetPart.find(place.ruleset().worksheet(), area);
    }

    private static TypedForm typed(Map<String, String> form, WorksheetPart part) {
        return TypedForm.of(form, part.items().toList(), List.of(Fact.HOLDS_WBK));
    }
}
