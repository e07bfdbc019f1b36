package id.panduzi.agencies.web;

import id.panduzi.award.Monitoring;
import id.panduzi.directory.SignedIn;
import id.panduzi.dossier.web.DossierHeads;
import id.panduzi.form.Field;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
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

/** Where the national side says that maladministration is proven in a unit that holds a title. */
@Controller
@RequestMapping("/proposals/{number}/maladministration")
class MaladministrationPage {

    private static final String VIEW = "agencies/maladministration";

    private final Proposals proposals;
    private final Monitoring monitoring;
    private final DossierHeads heads;

    MaladministrationPage(Proposals proposals, Monitoring monitoring, DossierHeads heads) {
        this.proposals = proposals;
        this.monitoring = monitoring;
        this.heads = heads;
    }

    @GetMapping
    String show(@PathVariable String number, @AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        Case proposal = allowed(number, me);
        return page(proposal, "", me, model, locale);
    }

    @PostMapping
    String prove(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model,
            Locale locale) {
        Case proposal = allowed(number, me);
        try {
            monitoring.maladministrationProven(proposal.number(), said(reason), me);
            redirect.addFlashAttribute("success", "maladministration.done");
            return "redirect:/proposals/" + proposal.number();
        } catch (InvalidInput wrong) {
            response.setStatus(422);
            model.addAttribute("errors", wrong.errors());
        } catch (Conflict late) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("late", true);
        }
        return page(proposal, reason, me, model, locale);
    }

    private static String said(String reason) {
        List<FieldError> errors = new ArrayList<>();
        String said = VoidingForm.text("reason", reason, Field.LONGEST_LONG_TEXT, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return said;
    }

    private Case allowed(String number, SignedIn me) {
        Case proposal = proposals.get(number, me);
        if (!monitoring.maySayProven(me)) {
            throw new NotAllowed("say that maladministration is proven");
        }
        return proposal;
    }

    private String page(Case proposal, String reason, SignedIn me, Model model, Locale locale) {
        model.addAttribute("head", heads.of(proposal, me, locale));
        model.addAttribute("proposal", proposal);
        model.addAttribute("form", Map.of("reason", reason));
        model.addAttribute("holds", proposal.stage() == Stage.MONITORING && proposal.status() == Status.AWARDED);
        return VIEW;
    }
}
