package id.panduzi.drafting.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.CellChange;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.FileComparison;
import id.panduzi.regulation.Fault;
import id.panduzi.regulation.RulesetCheck;
import id.panduzi.regulation.RulesetFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One draft at a glance: its parts, how much in each was changed, and what still stands in its way. */
@Controller
@RequestMapping("/rules/drafts/{id}")
class DraftPage {

    private final DraftDesk desk;

    DraftPage(DraftDesk desk) {
        this.desk = desk;
    }

    /**
     * One part of a draft.
     *
     * @param name message key of what it is called
     * @param changes cells that differ from where the draft began
     * @param faults what keeps it from being published
     */
    record Part(String name, String url, int changes, List<Fault> faults) {}

    @GetMapping
    String show(@PathVariable String id, @AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        Draft draft = desk.draft(id, me);
        DraftHead head = DraftHead.of(draft, me, desk.words(locale));
        List<Part> parts = parts(draft, head);
        model.addAttribute("draft", head);
        model.addAttribute("parts", parts);
        model.addAttribute("hasBasis", draft.basedOn() != null);
        desk.basisName(draft).ifPresent(law -> model.addAttribute("basis", law));
        model.addAttribute(
                "sound", parts.stream().allMatch(part -> part.faults().isEmpty()));
        return "drafting/draft";
    }

    private List<Part> parts(Draft draft, DraftHead head) {
        RulesetCheck check = RulesetCheck.of(draft.files());
        Optional<RulesetFiles> basis = desk.basis(draft);
        List<Part> parts = new ArrayList<>();
        for (DraftPart part : DraftPart.values()) {
            int changes = basis.map(files -> changes(part.file(), files, draft)).orElse(0);
            parts.add(new Part(part.messageKey(), head.url() + "/" + part.path(), changes, check.faults(part.file())));
        }
        return parts;
    }

    private static int changes(String file, RulesetFiles before, Draft draft) {
        List<CellChange> changes = FileComparison.of(file, bytes(before, file), bytes(draft.files(), file));
        return changes.size();
    }

    private static byte[] bytes(RulesetFiles files, String file) {
        return files.find(file).orElse(new byte[0]);
    }
}
