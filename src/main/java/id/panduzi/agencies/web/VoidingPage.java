package id.panduzi.agencies.web;

import id.panduzi.calendar.Capital;
import id.panduzi.directory.Agency;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.SideExits;
import id.panduzi.proposal.Status;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Voids all running proposals of an agency's season in one act, once its doer has seen exactly which. */
@Controller
@RequestMapping("/agencies/{code}/void")
class VoidingPage {

    private static final String VIEW = "agencies/void";

    /** More than any agency proposes in a season. */
    private static final int MOST = 5000;

    private final Directory directory;
    private final ProposalLists proposals;
    private final SideExits exits;
    private final Clock clock;

    VoidingPage(Directory directory, ProposalLists proposals, SideExits exits, Clock clock) {
        this.directory = directory;
        this.proposals = proposals;
        this.exits = exits;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @RequestParam(required = false) Integer year,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        Agency agency = allowed(code, me);
        return page(agency, year == null ? Capital.today(clock).getYear() : year, me, model);
    }

    @PostMapping
    String voidAll(
            @PathVariable String code,
            @RequestParam int year,
            @ModelAttribute("form") VoidingForm form,
            @AuthenticationPrincipal SignedIn me,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Agency agency = allowed(code, me);
        try {
            exits.voidAll(agency.code(), form.understood(year), form.expected(), me);
            redirect.addFlashAttribute("success", "voiding.done");
            return "redirect:/agencies/" + agency.code();
        } catch (InvalidInput wrong) {
            response.setStatus(422);
            model.addAttribute("errors", wrong.errors());
        } catch (Conflict others) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("changed", true);
        }
        return page(agency, year, me, model);
    }

    private Agency allowed(String code, SignedIn me) {
        Agency agency = directory.agency(code, me);
        if (!exits.mayVoid(me)) {
            throw new NotAllowed("void proposals");
        }
        return agency;
    }

    private String page(Agency agency, int year, SignedIn me, Model model) {
        ProposalFilter running = new ProposalFilter(null, Status.RUNNING, agency.code(), null, null, year, null);
        List<Case> found = proposals.list(running, "", MOST, me);
        model.addAttribute("agency", agency);
        model.addAttribute("year", Integer.toString(year));
        model.addAttribute("running", found);
        model.addAttribute(
                "shown", String.join(" ", found.stream().map(Case::number).toList()));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", Map.of());
        }
        return VIEW;
    }
}
