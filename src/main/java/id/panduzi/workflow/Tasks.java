package id.panduzi.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.command.Command;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.CaseJournal;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskKind;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inbox: what is to be done, by whom and until when; and the one door through which tasks are done. Whatever lies
 * outside the reader's scope is absent.
 */
@Service
@Transactional
public class Tasks {

    private final TaskLists lists;
    private final InboxTasks inbox;
    private final TasksAtHand tasks;
    private final TaskRights rights;
    private final Acts acts;
    private final Completion completion;
    private final Proposals proposals;
    private final CaseJournal journal;
    private final Clock clock;

    Tasks(
            TaskLists lists,
            InboxTasks inbox,
            TasksAtHand tasks,
            TaskRights rights,
            Acts acts,
            Completion completion,
            Proposals proposals,
            CaseJournal journal,
            Clock clock) {
        this.lists = lists;
        this.inbox = inbox;
        this.tasks = tasks;
        this.rights = rights;
        this.acts = acts;
        this.completion = completion;
        this.proposals = proposals;
        this.journal = journal;
        this.clock = clock;
    }

    /** Open tasks by due date; of an agency or proposal outside the reader's scope, none. Not within a transaction. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<OpenTask> list(TaskFilter filter, TaskCursor after, int most, SignedIn reader) {
        return lists.list(filter, after, most, reader);
    }

    /** How much there is in each view of somebody's inbox. Not within a transaction. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Workload workload(SignedIn reader) {
        return Workload.of(view -> first(view, reader), clock.instant());
    }

    /** How many tasks somebody holds or could take, at most {@value Workload#MOST}. Not within a transaction. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int countToDo(SignedIn reader) {
        int mine = first(TaskView.MINE, reader).size();
        return Math.min(Workload.MOST, mine + first(TaskView.GROUP, reader).size());
    }

    /** Every open task of a proposal whose scope has been checked, by due date. */
    @Transactional(readOnly = true)
    public List<OpenTask> open(ProposalId proposal) {
        return inbox.open(proposal).stream().map(this::asTask).toList();
    }

    /** The same for many; without those that have none. */
    @Transactional(readOnly = true)
    public Map<ProposalId, List<OpenTask>> open(Collection<ProposalId> proposals) {
        return inbox.open(proposals).stream().map(this::asTask).collect(Collectors.groupingBy(task -> task.place()
                .proposal()));
    }

    /**
     * One task, open or closed.
     *
     * @throws Absent if there is none in sight
     */
    @Transactional(readOnly = true)
    public OpenTask get(TaskId id, SignedIn reader) {
        OpenTask task = inbox.findById(id).map(this::asTask).orElseThrow(() -> new Absent("task"));
        rights.requireSight(task, reader);
        return task;
    }

    /** The task of a kind that was closed last, of a proposal whose scope has been checked. */
    @Transactional(readOnly = true)
    public Optional<ClosedTask> lastClosed(ProposalId proposal, TaskKind kind) {
        return inbox.closed(proposal, kind.key(), Limit.of(1)).stream()
                .map(task -> new ClosedTask(
                        asTask(task), task.doer(), task.closedAt().orElseThrow()))
                .findFirst();
    }

    /** One task with what it asks for. */
    @Transactional(readOnly = true)
    public TaskForm form(TaskId id, SignedIn reader) {
        OpenTask task = get(id, reader);
        Map<String, Object> values = task.open()
                ? acts.act(task.kind()).prefilled(proposals.find(task.place().proposal()))
                : Map.of();
        return new TaskForm(task, acts.form(task.kind()), values);
    }

    /**
     * Takes it, so that nobody else does it meanwhile.
     *
     * @throws id.panduzi.problem.NotAllowed if it is not the caller's to do
     * @throws id.panduzi.problem.Conflict if somebody else holds it, or it is closed
     */
    public OpenTask claim(TaskId id, Command command, SignedIn doer) {
        TaskAtHand hand = tasks.take(id, command, doer);
        rights.requireDoer(hand.task(), doer);
        return hand.task().assignee().isPresent() ? hand.task() : give(hand, doer.username(), "claimTask", doer);
    }

    /** Gives it back to all whose task it is; its holder does so, or who leads them. */
    public OpenTask release(TaskId id, Command command, SignedIn doer) {
        TaskAtHand hand = tasks.take(id, command, doer);
        rights.requireReleaser(hand.task(), doer);
        if (hand.task().assignee().isEmpty()) {
            return hand.task();
        }
        hand.row().release();
        return noted(hand, "releaseTask", Map.of("task", hand.task().kind().key()), doer);
    }

    /**
     * Gives it to somebody; whoever could take it does so, or who leads them.
     *
     * @throws id.panduzi.problem.InvalidInput if that person lacks role or scope, or has a conflict of interest
     */
    public OpenTask assign(TaskId id, String username, Command command, SignedIn doer) {
        TaskAtHand hand = tasks.take(id, command, doer);
        rights.requireAssigner(hand.task(), doer);
        return give(hand, rights.assignee(hand.task(), username).username(), "assignTask", doer);
    }

    /**
     * Does it: what was sent goes into the journal and the proposal moves on, all or nothing.
     *
     * @throws id.panduzi.problem.NotAllowed if it is not the caller's to do
     * @throws id.panduzi.problem.Conflict if somebody else holds it, or it is closed
     * @throws id.panduzi.problem.InvalidInput naming every field that is wrong
     */
    public CompletedTask complete(TaskId id, JsonNode fields, Command command, SignedIn doer) {
        return completion.complete(tasks.take(id, command, doer), fields, doer);
    }

    private List<OpenTask> first(TaskView view, SignedIn reader) {
        return lists.list(TaskFilter.in(view), TaskCursor.start(), Workload.MOST, reader);
    }

    private OpenTask give(TaskAtHand hand, String username, String what, SignedIn doer) {
        hand.row().giveTo(username);
        return noted(hand, what, Map.of("task", hand.task().kind().key(), "assignee", username), doer);
    }

    private OpenTask noted(TaskAtHand hand, String what, Map<String, Object> details, SignedIn doer) {
        journal.record(hand.proposal(), doer.actor(), what, details);
        return asTask(inbox.saveAndFlush(hand.row()));
    }

    private OpenTask asTask(InboxTask task) {
        return task.asTask(clock.instant());
    }
}
