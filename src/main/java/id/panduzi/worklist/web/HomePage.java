package id.panduzi.worklist.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.ProposalFilter;
import id.panduzi.proposal.ProposalLists;
import id.panduzi.proposal.Proposals;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskCursor;
import id.panduzi.workflow.TaskFilter;
import id.panduzi.workflow.TaskView;
import id.panduzi.workflow.Tasks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        model.addAttribute("workload", tasks.workload(me));
        model.addAttribute("rows", taskRows.of(first(me), me, locale));
        model.addAttribute("proposals", proposalRows.of(proposals.list(any, "", FEW, me), me, locale));
        model.addAttribute("mayOpen", Proposals.mayOpen(me));
        model.addAttribute("works", Shortcut.of(me));
        return "worklist/home";
    }

    /** What one holds and what one could take, the most pressing first. */
    private List<OpenTask> first(SignedIn me) {
        return Stream.of(TaskView.MINE, TaskView.GROUP)
                .flatMap(view -> tasks.list(TaskFilter.in(view), TaskCursor.start(), FEW, me).stream())
                .sorted(Comparator.comparing(task -> task.term().due()))
                .limit(FEW)
                .toList();
    }
}
