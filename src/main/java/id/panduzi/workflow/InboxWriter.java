package id.panduzi.workflow;

import id.panduzi.directory.Role;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the inbox equal to the engine's tasks, in the transaction in which the engine opens or ends them. */
@Component
class InboxWriter {

    /** Comes again by itself, which is no sending back. */
    private static final TaskKind RECURRING = TaskKind.REPORT_MONITORING;

    private final InboxTasks inbox;
    private final Proposals proposals;
    private final Terms terms;
    private final Clock clock;

    InboxWriter(InboxTasks inbox, Proposals proposals, Terms terms, Clock clock) {
        this.inbox = inbox;
        this.proposals = proposals;
        this.terms = terms;
        this.clock = clock;
    }

    @EventListener
    void hear(DelegateTask task) {
        switch (task.getEventName()) {
            case TaskListener.EVENTNAME_CREATE -> open(task);
            case TaskListener.EVENTNAME_COMPLETE -> finish(task);
            case TaskListener.EVENTNAME_DELETE -> close(task);
            default -> {}
        }
    }

    private void open(DelegateTask task) {
        String proposal = String.valueOf(task.getVariable(Engine.PROPOSAL));
        Case about = proposals.find(ProposalId.of(proposal));
        TaskKind kind = TaskKind.find(task.getTaskDefinitionKey()).orElseThrow();
        Instant due =
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElseGet(() -> terms.due(about, kind));
        boolean isBack = isSentBack(about, kind);
        InboxTask opened =
                new InboxTask(new TaskId(task.getId()), about, kind, whose(task), clock.instant(), due, isBack);
        if (isBack) {
            inbox.lastDone(about.id())
                    .filter(done -> sendsBack(done.kind(), kind))
                    .flatMap(InboxTask::doer)
                    .ifPresent(opened::sentBackBy);
        }
        inbox.saveAndFlush(opened);
    }

    private void finish(DelegateTask task) {
        InboxTask row = row(task);
        row.finish(clock.instant());
        inbox.saveAndFlush(row);
    }

    private void close(DelegateTask task) {
        InboxTask row = row(task);
        row.close(clock.instant());
        inbox.saveAndFlush(row);
    }

    private InboxTask row(DelegateTask task) {
        return inbox.findById(new TaskId(task.getId())).orElseThrow();
    }

    private boolean isSentBack(Case about, TaskKind kind) {
        return kind == TaskKind.ANSWER_RETURN || (kind != RECURRING && inbox.wasOpen(about.id(), kind.key()));
    }

    /** To who has to answer, or to an earlier hand; an answer goes back to where it was asked for, which is no sending back. */
    private static boolean sendsBack(TaskKind done, TaskKind next) {
        return next == TaskKind.ANSWER_RETURN || (done != TaskKind.ANSWER_RETURN && next.compareTo(done) < 0);
    }

    private static Whose whose(DelegateTask task) {
        Set<IdentityLink> links = task.getCandidates();
        Set<String> persons = links.stream()
                .map(IdentityLink::getUserId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Optional<Role> role = links.stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(Role::of)
                .findFirst();
        return new Whose(persons.isEmpty() ? role : Optional.empty(), persons);
    }
}
