package id.panduzi.dossier.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Proposals;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a proposal is about and where it stands. */
@Controller
class SummaryPage {

    private final Proposals proposals;
    private final DossierHeads heads;

    SummaryPage(Proposals proposals, DossierHeads heads) {
        this.proposals = proposals;
        this.heads = heads;
    }

    @GetMapping("/proposals/{number}")
    String show(@PathVariable String number, @AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        model.addAttribute("head", heads.of(proposals.get(number, me), me, locale));
        return "dossier/summary";
    }
}
