package id.panduzi.dossier.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.dossier.DossierTab;
import id.panduzi.journal.Entry;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.proposal.Case;
import id.panduzi.telling.Teller;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done to a proposal, newest first, a page at a time. */
@Controller
class TimelinePage {

    private static final int PAGE = 30;

    private final Frames frames;
    private final Journal journal;
    private final Teller teller;

    TimelinePage(Frames frames, Journal journal, Teller teller) {
        this.frames = frames;
        this.journal = journal;
        this.teller = teller;
    }

    /**
     * @param before sequence of the last entry seen; absent, not a number or too small for the newest
     * @param check anything, to have the chain of the proposal verified
     */
    @GetMapping("/proposals/{number}/timeline")
    String show(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String check,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        Case proposal =
                frames.open(number, DossierTab.TIMELINE, me, model, locale).proposal();
        long cursor = before.matches("[1-9]\\d{0,17}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<Entry> found = journal.newest(Subject.proposal(proposal.number()), cursor, PAGE + 1);
        List<Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("acts", teller.summarize(shown, locale));
        model.addAttribute("isFirst", cursor == Long.MAX_VALUE);
        if (!check.isEmpty()) {
            verify(proposal, model);
        }
        if (found.size() > PAGE) {
            model.addAttribute("older", shown.get(PAGE - 1).sequence());
        }
        return "dossier/timeline";
    }

    private void verify(Case proposal, Model model) {
        model.addAttribute("checked", true);
        journal.verify(Subject.proposal(proposal.number()))
                .ifPresent(broken -> model.addAttribute("broken", broken.sequence()));
    }
}
