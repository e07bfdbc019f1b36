package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import id.panduzi.regulation.StandardTables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Rulesets rulesets;
    private final StandardTables standardTables;

    ComparePage(DraftDesk desk, Rulesets rulesets, StandardTables standardTables) {
        this.desk = desk;
        this.rulesets = rulesets;
        this.standardTables = standardTables;
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
        Ruleset other = rulesets.get(with.isEmpty() ? usual(draft) : with);
        Map<String, List<Changes.Line>> parts = new Changes(words).of(standardTables.files(other.tag()), draft.files());
        model.addAttribute("draft", DraftHead.of(draft, me, words));
        model.addAttribute("parts", parts);
        model.addAttribute("count", parts.values().stream().mapToInt(List::size).sum());
        model.addAttribute("with", other.tag().toString());
        model.addAttribute("otherLaw", other.charter().law());
        model.addAttribute("bases", DraftsPage.choices(rulesets));
        return "drafting/compare";
    }

    /** What it began from, else the version in force. */
    private String usual(Draft draft) {
        return draft.basedOn() == null
                ? rulesets.all().get(0).tag().toString()
                : draft.basedOn().toString();
    }
}
