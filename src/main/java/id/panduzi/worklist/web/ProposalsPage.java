package id.panduzi.worklist.web;

import id.panduzi.criterion.Award;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Stage;
import id.panduzi.proposal.Status;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The proposals one may see, the newest first. */
@Controller
class ProposalsPage {

    private static final int SIZE = 50;

    private final ProposalLists lists;
    private final ProposalRows rows;
    private final AgencyChoice agencies;

    ProposalsPage(ProposalLists lists, ProposalRows rows, AgencyChoice agencies) {
        this.lists = lists;
        this.rows = rows;
        this.agencies = agencies;
    }

    @GetMapping("/proposals")
    String show(ProposalQuery query, @AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        List<Case> found = lists.list(query.filter(), query.start(), SIZE + 1, me);
        List<Case> page = found.subList(0, Math.min(SIZE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("narrowed", query.isNarrowed());
        model.addAttribute("rows", rows.of(page, me, locale));
        model.addAttribute(
                "next", found.size() > SIZE ? query.next(page.get(SIZE - 1).number()) : null);
        model.addAttribute("stages", Choice.of(Stage.values(), Stage::key));
        model.addAttribute("statuses", Choice.of(Status.values(), Status::key));
        model.addAttribute("awards", Choice.of(Award.values(), Award::name));
        model.addAttribute("agencies", agencies.of(me));
        model.addAttribute("mayOpen", Proposals.mayOpen(me));
        return "worklist/proposals";
    }
}
