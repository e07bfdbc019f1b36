package id.panduzi.workflow;

import id.panduzi.command.Command;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes a task in hand for a change: its proposal is locked first, and only then is it read. */
@Component
class TasksAtHand {

    private final Proposals proposals;
    private final InboxTasks inbox;
    private final TaskRights rights;
    private final Clock clock;

    TasksAtHand(Proposals proposals, InboxTasks inbox, TaskRights rights, Clock clock) {
        this.proposals = proposals;
        this.inbox = inbox;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * @throws Absent if there is none in sight
     * @throws Conflict if it is closed, or the command is based on another version
     */
    TaskAtHand take(TaskId id, Command command, SignedIn doer) {
        Case proposal = proposals.lock(inbox.proposalOf(id).orElseThrow(() -> new Absent("task")));
        InboxTask row = inbox.findById(id).orElseThrow(() -> new Absent("task"));
        OpenTask task = row.asTask(clock.instant());
        rights.requireSight(task, doer);
        String stage = proposal.stage().key();
        if (!task.open()) {
            throw new Conflict("task " + id.value() + " is closed", task.version(), stage);
        }
        command.requireVersion(task.version(), stage);
        return new TaskAtHand(row, proposal, task);
    }
}
