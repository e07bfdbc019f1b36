package id.panduzi.proving.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.digest.Sha256;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftId;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.web.DraftHead;
import id.panduzi.problem.Conflict;
import id.panduzi.proving.BoundaryReview;
import id.panduzi.regulation.RulesetFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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

/** What is proved of a draft, and the cases at its limits, which an editor confirms as they were shown. */
@Controller
@RequestMapping("/rules/drafts/{id}/proof")
class DraftProofPage {

    private final Drafts drafts;
    private final MessageSource messages;

    DraftProofPage(Drafts drafts, MessageSource messages) {
        this.drafts = drafts;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, @AuthenticationPrincipal SignedIn me, Locale locale) {
        return page(drafts.get(DraftId.of(id), me), me, locale, false);
    }

    /**
     * Confirms the cases.
     *
     * @param seen the cases that were shown
     */
    @PostMapping
    ModelAndView confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "0") long version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect,
            Locale locale) {
        Draft draft = drafts.get(DraftId.of(id), me);
        BoundaryReview review = BoundaryReview.of(draft);
        if (!seen.equals(seal(review))) {
            return page(draft, me, locale, true);
        }
        try {
            drafts.save(draft.id(), RulesetFiles.BOUNDARIES, version, review.file(), me);
        } catch (Conflict late) {
            return page(drafts.get(draft.id(), me), me, locale, true);
        }
        redirect.addFlashAttribute("success", "proof.confirmed");
        return new ModelAndView("redirect:/rules/drafts/" + draft.id() + "/proof");
    }

    private ModelAndView page(Draft draft, SignedIn me, Locale locale, boolean late) {
        Wording words = new Wording(messages, locale);
        BoundaryReview review = BoundaryReview.of(draft);
        List<TableProof> tables = TableProof.of(draft, review.tables(), words);
        ModelAndView page = new ModelAndView("proving/draft-proof", late ? HttpStatus.CONFLICT : HttpStatus.OK);
        page.addObject("draft", DraftHead.of(draft, me, words));
        page.addObject("tables", tables);
        page.addObject("against", TableProof.against(tables));
        page.addObject("version", draft.version(RulesetFiles.BOUNDARIES));
        page.addObject("late", late);
        page.addObject("theirs", List.of());
        addCases(page, review, words);
        return page;
    }

    private static void addCases(ModelAndView page, BoundaryReview review, Wording words) {
        page.addObject("same", review.review().same().size());
        page.addObject("fresh", TableCases.fresh(review, words));
        page.addObject("changed", TableCases.changed(review, words));
        page.addObject("waiting", waiting(review));
        page.addObject("cases", TableCases.of(review.tables(), words));
        page.addObject("seen", seal(review));
    }

    private static int waiting(BoundaryReview review) {
        return review.review().fresh().size() + review.review().changed().size();
    }

    private static String seal(BoundaryReview review) {
        return Sha256.of(new String(review.file(), StandardCharsets.UTF_8));
    }
}
