package id.panduzi.dossier.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.dossier.DossierTab;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What all parts of a dossier show around their content: the head, what it waits for, which part is open. */
@Component
public class Frames {

    private final Proposals proposals;
    private final DossierHeads heads;
    private final NowBoxes boxes;

    Frames(Proposals proposals, DossierHeads heads, NowBoxes boxes) {
        this.proposals = proposals;
        this.heads = heads;
        this.boxes = boxes;
    }

    /**
     * Puts the frame of that part into the model.
     *
     * @throws id.panduzi.problem.Absent if the reader does not see the proposal
     */
    public DossierHead open(String number, DossierTab tab, SignedIn me, Model model, Locale locale) {
        Case proposal = proposals.get(number, me);
        DossierHead head = heads.of(proposal, me, locale);
        model.addAttribute("head", head);
        model.addAttribute("tab", tab.key());
        model.addAttribute("now", boxes.of(head, me, locale));
        return head;
    }
}
