package id.panduzi.drafting.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.Drafts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows open drafts on the page of all rulesets to those who may see them; that page knows nothing of drafts. */
@ControllerAdvice(annotations = Controller.class)
class DraftsOnRules {

    private final Drafts drafts;
    private final DraftDesk desk;

    DraftsOnRules(Drafts drafts, DraftDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @ModelAttribute
    void open(HttpServletRequest request, @AuthenticationPrincipal @Nullable SignedIn me, Model model, Locale locale) {
        if (me == null || !request.getRequestURI().equals("/rules") || !Drafts.mayRead(me)) {
            return;
        }
        Wording words = desk.words(locale);
        model.addAttribute(
                "drafts",
                drafts.all(me).stream()
                        .filter(Draft::isOpen)
                        .map(draft -> DraftHead.of(draft, me, words))
                        .toList());
        model.addAttribute("mayBeginDraft", me.has(Role.RULE_EDITOR));
    }
}
