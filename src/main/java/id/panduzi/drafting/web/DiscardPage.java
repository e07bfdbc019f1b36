package id.panduzi.drafting.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a draft up, with a reason that stays. */
@Controller
@RequestMapping("/rules/drafts/{id}/discard")
class DiscardPage {

    private final DraftDesk desk;
    private final Drafts drafts;

    DiscardPage(DraftDesk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String id, @AuthenticationPrincipal SignedIn me, Locale locale) {
        return page(desk.draft(id, me), me, locale, HttpStatus.OK, Map.of());
    }

    @PostMapping
    ModelAndView discard(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        Draft draft = desk.draft(id, me);
        Map<String, String> form = Map.of("reason", reason);
        try {
            drafts.discard(draft.id(), reason, me);
            redirect.addFlashAttribute("success", "Drafting.discarded");
            return new ModelAndView("redirect:/rules/drafts");
        } catch (InvalidInput wrong) {
            Map<String, ?> more = Map.of("errors", wrong.errors(), "form", form);
            return page(draft, me, locale, HttpStatus.UNPROCESSABLE_ENTITY, more);
        } catch (Conflict late) {
            return page(desk.draft(id, me), me, locale, HttpStatus.CONFLICT, Map.of("late", true, "form", form));
        }
    }

    private ModelAndView page(Draft draft, SignedIn me, Locale locale, HttpStatus status, Map<String, ?> more) {
        ModelAndView page = new ModelAndView("drafting/discard", status);
        page.addObject("draft", DraftHead.of(draft, me, desk.words(locale)));
        page.addAllObjects(more);
        return page;
    }
}
