package id.panduzi.drafting.web;

import id.panduzi.decisiontable.DecisionTable;
import id.panduzi.decisiontable.HitPolicy;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import id.panduzi.drafting.TableEditing;
import id.panduzi.regulation.RulesetCheck;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One table of a draft in words, row by row, with what was changed. */
@Controller
@RequestMapping("/rules/drafts/{id}/{table:allowance|eligibility|award|priority}")
class TablePage {

    private final DraftDesk desk;
    private final Drafts drafts;

    TablePage(DraftDesk desk, Drafts drafts) {
        this.desk = desk;
        this.drafts = drafts;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @PathVariable String table,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        Draft draft = desk.draft(id, me);
        DraftPart part = DraftPart.ofTable(table);
        model.addAttribute("draft", DraftHead.of(draft, me, desk.words(locale)));
        model.addAttribute("part", part);
        model.addAttribute("file", part.file());
        model.addAttribute("name", part.messageKey());
        model.addAttribute("faults", RulesetCheck.of(draft.files()).faults(part.file()));
        return part.isOfLimits() ? limits(draft, table, model, locale) : outcomes(draft, table, model, locale);
    }

    private String limits(Draft draft, String table, Model model, Locale locale) {
        DecisionTable before = desk.basis(draft, table).orElse(null);
        model.addAttribute(
                "grid",
                LimitGrid.of(
                        draft.table(table), before, desk.sentences(draft, locale), desk.basisSentences(draft, locale)));
        return "drafting/limits";
    }

    private String outcomes(Draft draft, String table, Model model, Locale locale) {
        DecisionTable now = draft.table(table);
        model.addAttribute("rows", OutcomeLine.of(now, desk.basis(draft, table).orElse(null), desk.words(locale)));
        model.addAttribute("ordered", now.hitPolicy() == HitPolicy.FIRST);
        return "drafting/outcomes";
    }

    /** Moves a row one place, where order is part of the rule. */
    @PostMapping("/rows/{row}/move")
    String move(
            @PathVariable String id,
            @PathVariable String table,
            @PathVariable String row,
            @RequestParam int by,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Draft draft = desk.draft(id, me);
        String file = DraftPart.ofTable(table).file();
        if (draft.table(table).row(row).isPresent()) {
            byte[] moved = new TableEditing(draft.table(table)).moved(row, Integer.signum(by));
            drafts.save(draft.id(), file, draft.version(file), moved, me);
            redirect.addFlashAttribute("success", "Drafting.moved");
        }
        return "redirect:/rules/drafts/" + id + "/" + table;
    }
}
