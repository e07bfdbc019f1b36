package id.panduzi.publication.web;

import id.panduzi.criterion.web.Wording;
import id.panduzi.directory.SignedIn;
import id.panduzi.drafting.Draft;
import id.panduzi.drafting.DraftId;
import id.panduzi.drafting.Drafts;
import id.panduzi.proposal.LawMoves;
import id.panduzi.publication.Publication;
import id.panduzi.publication.Publications;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/** Shows an approver what waits, on whichever page asks for it: nothing is read for the others. */
@ControllerAdvice(annotations = Controller.class)
class WaitingOnRules {

    private final Publications publications;
    private final Drafts drafts;
    private final MessageSource messages;

    WaitingOnRules(Publications publications, Drafts drafts, MessageSource messages) {
        this.publications = publications;
        this.drafts = drafts;
        this.messages = messages;
    }

    @ModelAttribute
    void waiting(@AuthenticationPrincipal @Nullable SignedIn me, Model model, Locale locale) {
        if (me != null) {
            model.addAttribute("waitingRules", new LazyContextVariable<List<PublicationLine>>() {
                @Override
                protected List<PublicationLine> loadValue() {
                    return lines(me, new Wording(messages, locale));
                }
            });
            model.addAttribute("mayMoveProposals", LawMoves.mayMove(me));
        }
    }

    private List<PublicationLine> lines(SignedIn me, Wording words) {
        List<Publication> waiting = publications.waiting(me);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<DraftId, Draft> of = drafts
                .get(waiting.stream().map(Publication::draft).toList(), me)
                .stream()
                .collect(Collectors.toMap(Draft::id, draft -> draft));
        return waiting.stream()
                .map(one -> PublicationLine.of(one, Objects.requireNonNull(of.get(one.draft())), words))
                .toList();
    }
}
