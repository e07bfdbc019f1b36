package id.panduzi.casework.web;

import id.panduzi.casework.asked.Answers;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskKind;
import id.panduzi.workflow.ClosedTask;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.TaskId;
import id.panduzi.workflow.Tasks;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what a page about a task is about; outside of the reader's scope there is nothing. */
@Component
class Visits {

    private final Proposals proposals;
    private final Tasks tasks;

    Visits(Proposals proposals, Tasks tasks) {
        this.proposals = proposals;
        this.tasks = tasks;
    }

    /** @throws Absent if there is no such proposal in sight, or no such kind of task */
    Visit at(String number, String kind, SignedIn me, Locale locale) {
        TaskKind known = TaskKind.find(kind).orElseThrow(() -> new Absent("task"));
        Case proposal = proposals.get(number, me);
        return new Visit(proposal, known, me, locale);
    }

    Optional<OpenTask> open(Visit visit) {
        return tasks.open(visit.proposal().id()).stream()
                .filter(task -> task.kind() == visit.kind())
                .findFirst();
    }

    /** The task that a form is about, open or closed; one that names none is about the open one. */
    OpenTask meant(Visit visit, Answers typed) {
        String id = typed.text("task");
        if (id.isBlank()) {
            return open(visit).orElseGet(() -> closed(visit).task());
        }
        OpenTask task = tasks.get(TaskId.of(id), visit.me());
        if (task.kind() != visit.kind()
                || !task.place().proposal().equals(visit.proposal().id())) {
            throw new Absent("task");
        }
        return task;
    }

    /** @throws Absent if the proposal never came to it */
    ClosedTask closed(Visit visit) {
        return tasks.lastClosed(visit.proposal().id(), visit.kind()).orElseThrow(() -> new Absent("task"));
    }
}
