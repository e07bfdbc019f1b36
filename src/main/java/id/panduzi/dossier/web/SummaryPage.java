package id.panduzi.dossier.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.dossier.DossierTab;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.SideExits;
import id.panduzi.telling.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a proposal is about, where it stands and what it scores. */
@Controller
class SummaryPage {

    private final Frames frames;
    private final LevelScores scores;
    private final MessageSource messages;

    SummaryPage(Frames frames, LevelScores scores, MessageSource messages) {
        this.frames = frames;
        this.scores = scores;
        this.messages = messages;
    }

    @GetMapping("/proposals/{number}")
    String show(@PathVariable String number, @AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        Case proposal =
                frames.open(number, DossierTab.SUMMARY, me, model, locale).proposal();
        Wording words = new Wording(messages, locale).in(proposal.agency().zone());
        model.addAttribute("facts", facts(proposal, words));
        model.addAttribute("scores", scores.of(proposal, me, words));
        model.addAttribute("mayWithdraw", proposal.isRunning() && SideExits.mayWithdraw(me));
        return "dossier/summary";
    }

    private static List<Told.Said> facts(Case proposal, Wording words) {
        List<Told.Said> facts = new ArrayList<>(who(proposal, words));
        facts.add(said("summary.award", words.say(proposal.award()), words));
        facts.add(said("summary.year", Integer.toString(proposal.year()), words));
        facts.add(said("summary.path", words.say(proposal.path()), words));
        facts.add(said("summary.opened", words.date(proposal.openedAt()), words));
        facts.add(said("summary.status", words.say(proposal.status()), words));
        proposal.submission().ifPresent(day -> facts.add(said("summary.submitted", words.date(day), words)));
        String rules = proposal.isSubmitted() ? "summary.rules.pinned" : "summary.rules.provisional";
        facts.add(said("summary.rules", words.say(rules, proposal.ruleset().toString()), words));
        return facts;
    }

    private static List<Told.Said> who(Case proposal, Wording words) {
        Unit unit = proposal.unit();
        return List.of(
                said("summary.number", proposal.number(), words),
                said("summary.unit", unit.name(), words),
                said("summary.unitKind", words.say(unit.kind()) + ", " + words.say(unit.echelon()), words),
                said("summary.agency", proposal.agency().name(), words));
    }

    private static Told.Said said(String label, String value, Wording words) {
        return new Told.Said(words.say(label), value);
    }
}
