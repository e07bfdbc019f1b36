package id.panduzi.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import id.panduzi.calendar.Capital;
import id.panduzi.calendar.Zone;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.form.Forms;
import id.panduzi.form.Submission;
import id.panduzi.journal.Actor;
import id.panduzi.proposal.CaseJournal;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskKind;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Does a task that is in hand: reads what was sent, notes it in the journal, performs the act, and looks what is next. */
@Component
class Completion {

    private final Acts acts;
    private final Forms forms;
    private final TaskRights rights;
    private final CaseJournal journal;
    private final Proposals proposals;
    private final InboxTasks inbox;
    private final Clock clock;

    Completion(
            Acts acts,
            Forms forms,
            TaskRights rights,
            CaseJournal journal,
            Proposals proposals,
            InboxTasks inbox,
            Clock clock) {
        this.acts = acts;
        this.forms = forms;
        this.rights = rights;
        this.journal = journal;
        this.proposals = proposals;
        this.inbox = inbox;
        this.clock = clock;
    }

    CompletedTask complete(TaskAtHand hand, JsonNode fields, SignedIn doer) {
        rights.requireDoer(hand.task(), doer);
        TaskKind kind = hand.task().kind();
        Submission submission = forms.check(acts.form(kind), fields, clockOf(doer, hand));
        hand.row().giveTo(doer.username());
        journal.record(hand.proposal(), actor(hand.task(), doer), kind.key(), submission.asMap());
        acts.act(kind).perform(hand.proposal(), submission, doer);
        if (hand.row().isOpen()) {
            throw new IllegalStateException(kind.key() + " was performed, and its task is still open");
        }
        return new CompletedTask(proposals.find(hand.proposal().id()), open(hand));
    }

    /** What the nation does is dated by the capital, what unit and agency do by their own clock. */
    private static Zone clockOf(SignedIn doer, TaskAtHand hand) {
        return doer.scope() instanceof Scope.Nation
                ? Capital.ZONE
                : hand.proposal().agency().zone();
    }

    private List<OpenTask> open(TaskAtHand hand) {
        return inbox.open(hand.proposal().id()).stream()
                .map(task -> task.asTask(clock.instant()))
                .toList();
    }

    private static Actor actor(OpenTask task, SignedIn doer) {
        return task.whose()
                .role()
                .filter(doer::has)
                .map(doer::actor)
                .orElseGet(() ->
                        doer.has(task.kind().role()) ? doer.actor(task.kind().role()) : doer.actor());
    }
}
