package id.panduzi.worklist.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Proposals;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.Tasks;
import id.panduzi.workflow.Workload;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home: what to do first, what is late, and how one's proposals stand. */
@Controller
class HomePage {

    private static final int FEW = 5;

    private final Tasks tasks;
    private final TaskRows taskRows;
    private final ProposalLists proposals;
    private final ProposalRows proposalRows;

    HomePage(Tasks tasks, TaskRows taskRows, ProposalLists proposals, ProposalRows proposalRows) {
        this.tasks = tasks;
        this.taskRows = taskRows;
        this.proposals = proposals;
        this.proposalRows = proposalRows;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        ProposalFilter any = new ProposalFilter(null, null, null, null, null, null, null);
        Workload workload = tasks.workload(me);
        List<OpenTask> first = workload.first().stream().limit(FEW).toList();
        model.addAttribute("workload", workload);
        model.addAttribute("rows", taskRows.of(first, me, locale));
        model.addAttribute("proposals", proposalRows.of(proposals.list(any, "", FEW, me), me, locale));
        model.addAttribute("mayOpen", Proposals.mayOpen(me));
        model.addAttribute("works", Shortcut.of(me));
        return "worklist/home";
    }
}
