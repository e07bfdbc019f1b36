package id.panduzi.worklist.web;

import id.panduzi.criterion.Award;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.ProposalPath;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a proposal: for which unit, for which award, in which season, on which path. */
@Controller
@RequestMapping("/proposals/new")
class OpeningPage {

    private static final String VIEW = "worklist/opening";
    private static final int MOST_UNITS = 2000;

    private final Proposals proposals;
    private final Directory directory;
    private final Clock clock;

    OpeningPage(Proposals proposals, Directory directory, Clock clock) {
        this.proposals = proposals;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        List<Unit> units = units(me);
        String only = units.size() == 1 ? units.get(0).code() : "";
        String season = Integer.toString(directory.zone(me).today(clock).getYear());
        return page(new OpeningForm(only, "", season, ProposalPath.REGULAR.key()), units, List.of(), model);
    }

    @PostMapping
    String open(
            OpeningForm form,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        List<Unit> units = units(me);
        try {
            Case opened = proposals.open(form.understood(), me);
            redirect.addFlashAttribute("success", "opening.done");
            return "redirect:/proposals/" + opened.number();
        } catch (InvalidInput wrong) {
            response.setStatus(422);
            return page(form, units, wrong.errors(), model);
        } catch (Conflict taken) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("taken", taken(form));
            return page(form, units, List.of(FieldError.of("award", "alreadyProposed")), model);
        }
    }

    /** Where what is there already can be looked at. */
    private static String taken(OpeningForm form) {
        return new ProposalQuery(null, null, null, null, null, form.unit(), null).url();
    }

    private List<Unit> units(SignedIn me) {
        if (!Proposals.mayOpen(me)) {
            throw new NotAllowed("open proposals");
        }
        return directory.units(me, null, "", MOST_UNITS);
    }

    private static String page(OpeningForm form, List<Unit> units, List<FieldError> errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("units", units);
        model.addAttribute("errors", errors);
        model.addAttribute("awards", Choice.of(Award.values(), Award::name));
        model.addAttribute("paths", Choice.of(ProposalPath.values(), ProposalPath::key));
        return VIEW;
    }
}
