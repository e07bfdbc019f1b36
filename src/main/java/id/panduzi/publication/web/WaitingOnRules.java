package id.panduzi.publication.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Drafts;
import id.panduzi.proposal.LawMoves;
import id.panduzi.publication.Publications;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows an approver what waits, where they arrive: on the home page and on the page of all rulesets. */
@ControllerAdvice(annotations = Controller.class)
class WaitingOnRules {

    private static final Set<String> PAGES = Set.of("/", "/rules", "/rules/drafts");

    private final Publications publications;
    private final Drafts drafts;
    private final MessageSource messages;

    WaitingOnRules(Publications publications, Drafts drafts, MessageSource messages) {
        this.publications = publications;
        this.drafts = drafts;
        this.messages = messages;
    }

    @ModelAttribute
    void waiting(
            HttpServletRequest request, @AuthenticationPrincipal @Nullable SignedIn me, Model model, Locale locale) {
        if (me != null && PAGES.contains(request.getRequestURI())) {
            Wording words = new Wording(messages, locale);
            List<PublicationLine> waiting = publications.waiting(me).stream()
                    .map(one -> PublicationLine.of(one, drafts.get(one.draft(), me), words))
                    .toList();
            model.addAttribute("waitingRules", waiting);
            model.addAttribute("mayMoveProposals", LawMoves.mayMove(me));
        }
    }
}
