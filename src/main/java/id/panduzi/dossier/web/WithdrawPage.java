package id.panduzi.dossier.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.SideExits;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Unit or agency takes a proposal back, with a reason, after being asked once more. */
@Controller
@RequestMapping("/proposals/{number}/withdraw")
class WithdrawPage {

    private static final String VIEW = "dossier/withdraw";
    private static final int LONGEST = 4000;

    private final Proposals proposals;
    private final DossierHeads heads;
    private final SideExits exits;

    WithdrawPage(Proposals proposals, DossierHeads heads, SideExits exits) {
        this.proposals = proposals;
        this.heads = heads;
        this.exits = exits;
    }

    @GetMapping
    String ask(@PathVariable String number, @AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        Case proposal = mine(number, me);
        if (!proposal.isRunning()) {
            return "redirect:/proposals/" + proposal.number();
        }
        return page(proposal, "", me, model, locale);
    }

    @PostMapping
    String withdraw(
            @PathVariable String number,
            @RequestParam(name = "withdrawReason", defaultValue = "") String reason,
            @RequestParam(name = "withdrawSure", defaultValue = "") String sure,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response,
            Locale locale) {
        Case proposal = mine(number, me);
        List<FieldError> errors = errors(reason, sure.equals("true"));
        if (!errors.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("errors", errors);
            return page(proposal, reason, me, model, locale);
        }
        redirect.addFlashAttribute("success", withdrawn(proposal, reason.strip(), me));
        return "redirect:/proposals/" + proposal.number();
    }

    /** The words for what happened; whoever is late finds it withdrawn or ended already. */
    private String withdrawn(Case proposal, String reason, SignedIn me) {
        try {
            exits.withdraw(proposal.number(), reason, me);
            return "withdraw.done";
        } catch (Conflict ended) {
            return "withdraw.ended";
        }
    }

    private String page(Case proposal, String reason, SignedIn me, Model model, Locale locale) {
        model.addAttribute("head", heads.of(proposal, me, locale));
        model.addAttribute("form", Map.of("withdrawReason", reason));
        return VIEW;
    }

    private Case mine(String number, SignedIn me) {
        Case proposal = proposals.get(number, me);
        if (!SideExits.mayWithdraw(me)) {
            throw new NotAllowed("withdraw proposals");
        }
        return proposal;
    }

    private static List<FieldError> errors(String reason, boolean sure) {
        List<FieldError> errors = new ArrayList<>();
        if (reason.isBlank()) {
            errors.add(FieldError.of("withdrawReason", "required"));
        } else if (reason.length() > LONGEST) {
            errors.add(FieldError.of("withdrawReason", "tooLong", LONGEST));
        }
        if (!sure) {
            errors.add(FieldError.of("withdrawSure", "mustBeConfirmed"));
        }
        return errors;
    }
}
