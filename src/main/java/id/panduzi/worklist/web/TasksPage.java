package id.panduzi.worklist.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Stage;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskCursor;
import id.panduzi.workflow.TaskView;
import id.panduzi.workflow.Tasks;
import id.panduzi.workflow.Workload;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The task list: four views of the inbox, narrowed as one likes, the most pressing first. */
@Controller
class TasksPage {

    private static final int SIZE = 50;

    private final Tasks tasks;
    private final TaskRows rows;
    private final AgencyChoice agencies;

    TasksPage(Tasks tasks, TaskRows rows, AgencyChoice agencies) {
        this.tasks = tasks;
        this.rows = rows;
        this.agencies = agencies;
    }

    @GetMapping("/tasks")
    String show(TaskQuery query, @AuthenticationPrincipal SignedIn me, Model model, Locale locale) {
        Workload workload = tasks.workload(me);
        TaskView shown = Optional.ofNullable(query.view()).orElseGet(() -> first(workload));
        List<OpenTask> found = tasks.list(query.filter(shown), query.start(), SIZE + 1, me);
        List<OpenTask> page = found.subList(0, Math.min(SIZE, found.size()));
        model.addAttribute("workload", workload);
        model.addAttribute("tabs", tabs(query, shown, workload));
        model.addAttribute("view", shown);
        model.addAttribute("query", query);
        model.addAttribute("narrowed", query.isNarrowed());
        model.addAttribute("rows", rows.of(page, me, locale));
        model.addAttribute(
                "next", found.size() > SIZE ? query.next(shown, TaskCursor.after(page.get(SIZE - 1))) : null);
        model.addAttribute("stages", Choice.of(Stage.values(), Stage::key));
        model.addAttribute("agencies", agencies.of(me));
        return "worklist/tasks";
    }

    /** What one holds, or where one holds nothing, what one could take. */
    private static TaskView first(Workload workload) {
        return workload.mine() == 0 && workload.group() > 0 ? TaskView.GROUP : TaskView.MINE;
    }

    private static List<Tab> tabs(TaskQuery query, TaskView shown, Workload workload) {
        Map<TaskView, Integer> counts = Map.of(
                TaskView.MINE, workload.mine(),
                TaskView.GROUP, workload.group(),
                TaskView.SENT_BACK, workload.sentBack(),
                TaskView.WAITING, workload.waiting());
        return List.of(TaskView.values()).stream()
                .map(view -> new Tab(view, query.url(view), counts.getOrDefault(view, 0), view == shown))
                .toList();
    }

    /** A view of the inbox with how much is in it. */
    record Tab(TaskView view, String url, int count, boolean current) {

        /** {@code 7}, or {@code 99+}. */
        public String counted() {
            return Workload.said(count);
        }
    }
}
