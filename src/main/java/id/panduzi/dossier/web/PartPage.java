package id.panduzi.dossier.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.dossier.DossierTab;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The parts of a dossier that tell of a stage: declaration, checks, external evaluation, field visit, decision. */
@Controller
class PartPage {

    private static final Set<DossierTab> SHOWN = EnumSet.of(
            DossierTab.DECLARATION, DossierTab.CHECKS, DossierTab.EXTERNAL, DossierTab.VISIT, DossierTab.DECISION);

    private final Frames frames;
    private final Parts parts;
    private final KeptDecisions kept;
    private final MessageSource messages;

    PartPage(Frames frames, Parts parts, KeptDecisions kept, MessageSource messages) {
        this.frames = frames;
        this.parts = parts;
        this.kept = kept;
        this.messages = messages;
    }

    @GetMapping("/proposals/{number}/{part:declaration|checks|external|visit|decision}")
    String show(
            @PathVariable String number,
            @PathVariable String part,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            Locale locale) {
        DossierTab tab = SHOWN.stream()
                .filter(shown -> shown.key().equals(part))
                .findFirst()
                .orElseThrow(() -> new Absent("part"));
        Case proposal = frames.open(number, tab, me, model, locale).proposal();
        Wording words = new Wording(messages, locale).in(proposal.agency().zone());
        model.addAttribute("sections", parts.of(tab, proposal, me, words));
        model.addAttribute("kept", tab == DossierTab.DECISION ? kept.of(proposal, words) : List.of());
        return "dossier/part";
    }
}
