package id.panduzi.publication.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftId;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.web.DraftComparisons;
import id.panduzi.drafting.web.DraftHead;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.publication.Publications;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
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

/** The way of a draft to law: proposed by its editors, decided by somebody else, and withdrawn while there is time. */
@Controller
@RequestMapping("/rules/drafts/{id}/publication")
class PublicationPage {

    private final Publications publications;
    private final Drafts drafts;
    private final DraftComparisons comparisons;
    private final MessageSource messages;

    PublicationPage(Publications publications, Drafts drafts, DraftComparisons comparisons, MessageSource messages) {
        this.publications = publications;
        this.drafts = drafts;
        this.comparisons = comparisons;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @AuthenticationPrincipal SignedIn me, Locale locale) {
        return page(id, me, locale, HttpStatus.OK, Map.of());
    }

    @PostMapping("/propose")
    ModelAndView propose(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        return act(
                new Attempt(id, Map.of("reason", reason), "Publication.proposed"),
                me,
                redirect,
                locale,
                () -> publications.propose(DraftId.of(id), reason, me));
    }

    @PostMapping("/approve")
    ModelAndView approve(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        return act(
                new Attempt(id, Map.of("note", note), "Publication.published"),
                me,
                redirect,
                locale,
                () -> publications.approve(DraftId.of(id), shown, note, me));
    }

    @PostMapping("/return")
    ModelAndView handBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String shown,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        return act(
                new Attempt(id, Map.of("note", note), "Publication.returned"),
                me,
                redirect,
                locale,
                () -> publications.handBack(DraftId.of(id), shown, note, me));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        return act(
                new Attempt(id, Map.of("reason", reason), "Publication.withdrawn"),
                me,
                redirect,
                locale,
                () -> publications.withdraw(DraftId.of(id), reason, me));
    }

    /** What somebody tries to do to a draft, what they typed, and how success is said. */
    private record Attempt(String id, Map<String, String> form, String success) {}

    private ModelAndView act(Attempt attempt, SignedIn me, RedirectAttributes redirect, Locale locale, Runnable act) {
        try {
            act.run();
            redirect.addFlashAttribute("success", attempt.success());
            return new ModelAndView("redirect:/rules/drafts/" + attempt.id() + "/publication");
        } catch (InvalidInput wrong) {
            Map<String, ?> more = Map.of("errors", wrong.errors(), "form", attempt.form());
            return page(attempt.id(), me, locale, HttpStatus.UNPROCESSABLE_ENTITY, more);
        } catch (Conflict late) {
            Map<String, ?> more = Map.of("tooLate", true, "form", attempt.form());
            return page(attempt.id(), me, locale, HttpStatus.CONFLICT, more);
        }
    }

    private ModelAndView page(String id, SignedIn me, Locale locale, HttpStatus status, Map<String, ?> more) {
        Draft draft = drafts.get(DraftId.of(id), me);
        Wording words = new Wording(messages, locale);
        ModelAndView page = new ModelAndView("publication/publication", status);
        page.addObject("draft", DraftHead.of(draft, me, words));
        page.addObject("gazette", draft.charter().gazette());
        page.addObject("day", words.date(draft.charter().inForceFrom()));
        page.addObject("compared", comparisons.withItsBasis(draft, words));
        page.addObject("form", Map.of());
        publications
                .of(draft.id(), me)
                .ifPresent(publication -> page.addObject("publication", PublicationLine.of(publication, draft, words)));
        page.addObject("steps", steps(draft, me, words));
        page.addAllObjects(more);
        return page;
    }

    private Steps steps(Draft draft, SignedIn me, Wording words) {
        boolean mayDecide = publications.mayDecide(draft.tag(), me);
        return new Steps(
                draft.isOpen() ? obstacles(draft, words) : List.of(),
                draft.isEditable() && me.has(Role.RULE_EDITOR),
                mayDecide,
                me.has(Role.RULE_APPROVER) && !mayDecide,
                me.has(Role.RULE_APPROVER) && publications.isToCome(draft));
    }

    private List<ObstacleLine> obstacles(Draft draft, Wording words) {
        return publications.obstacles(draft).stream()
                .map(obstacle -> ObstacleLine.of(obstacle, words))
                .toList();
    }
}
