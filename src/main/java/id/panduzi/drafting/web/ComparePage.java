package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.regulation.Rulesets;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A draft beside any published version, cell by cell. */
@Controller
class ComparePage {

    private final DraftDesk desk;
    private final DraftComparisons comparisons;
    private final Rulesets rulesets;

    ComparePage(DraftDesk desk, DraftComparisons comparisons, Rulesets rulesets) {
        this.desk = desk;
        this.comparisons = comparisons;
        this.rulesets = rulesets;
    }

    @GetMapping("/rules/drafts/{id}/compare")
    String compare(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String with,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        Draft draft = desk.draft(id, me);
        Wording words = desk.words(locale);
        model.addAttribute("draft", DraftHead.of(draft, me, words));
        model.addAttribute(
                "compared",
                with.isEmpty() ? comparisons.withItsBasis(draft, words) : comparisons.with(with, draft, words));
        model.addAttribute("bases", DraftsPage.choices(rulesets));
        return "drafting/compare";
    }
}
