package id.panduzi.workflow;

import id.panduzi.calendar.Capital;
import id.panduzi.directory.Role;
import id.panduzi.journal.Actor;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.CaseJournal;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When tasks are due, when their holders are reminded and when the next role is told: for the process models. */
@Component
@Transactional
public class Deadlines {

    private final Terms terms;
    private final Proposals proposals;
    private final Progress progress;
    private final InboxTasks inbox;
    private final CaseJournal journal;
    private final Clock clock;

    Deadlines(Terms terms, Proposals proposals, Progress progress, InboxTasks inbox, CaseJournal journal, Clock clock) {
        this.terms = terms;
        this.proposals = proposals;
        this.progress = progress;
        this.inbox = inbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Last moment of the day until which a task of this kind, opened today, is in time. */
    public Date dueOn(String proposalId, String taskKind) {
        return Date.from(due(find(proposalId), taskKind));
    }

    /** Begin of the day on which whoever holds a task of this kind, opened today, is reminded. */
    public Date remindOn(String proposalId, String taskKind) {
        Case proposal = find(proposalId);
        return Date.from(terms.reminder(proposal, kind(taskKind), due(proposal, taskKind)));
    }

    /** The moment from which a task of this kind, opened today, is late. */
    public Date escalateOn(String proposalId, String taskKind) {
        return Date.from(Terms.late(due(find(proposalId), taskKind)));
    }

    /** The moment from which no objection to failed checks is taken, if the window opens today. */
    public Date objectionWindowClosesOn(String proposalId) {
        return escalateOn(proposalId, TaskKind.FILE_OBJECTION.key());
    }

    /** The moment from which the proposal letter can no longer be filed. */
    public Date closedFrom(String proposalId) {
        return Date.from(Capital.startOf(progress.closedFrom(id(proposalId))));
    }

    /** Reminds of every open task of the proposal whose day has come. */
    public void remind(String proposalId) {
        Case proposal = proposals.lock(id(proposalId));
        Instant now = clock.instant();
        inbox.open(proposal.id()).stream()
                .filter(task -> !task.isReminded() && !reminder(proposal, task).isAfter(now))
                .forEach(task -> remind(proposal, task, now));
    }

    /** Tells the next role of every open task of the proposal that is late. */
    public void escalate(String proposalId) {
        Case proposal = proposals.lock(id(proposalId));
        Instant now = clock.instant();
        inbox.open(proposal.id()).stream()
                .filter(task -> !task.isEscalated() && task.dueAt().isBefore(now))
                .forEach(task -> escalate(proposal, task, now));
    }

    private void remind(Case proposal, InboxTask task, Instant now) {
        task.remind(now);
        inbox.saveAndFlush(task);
        journal.record(
                proposal,
                Actor.system(),
                "remindTask",
                Map.of("task", task.kind().key()));
    }

    private void escalate(Case proposal, InboxTask task, Instant now) {
        Role to = terms.escalation(proposal, task.kind());
        task.escalate(to, now);
        inbox.saveAndFlush(task);
        journal.record(
                proposal,
                Actor.system(),
                "escalateTask",
                Map.of("task", task.kind().key(), "to", to.wireName()));
    }

    private Instant due(Case proposal, String taskKind) {
        return terms.due(proposal, kind(taskKind));
    }

    private Instant reminder(Case proposal, InboxTask task) {
        return terms.reminder(proposal, task.kind(), task.dueAt());
    }

    private Case find(String proposalId) {
        return proposals.find(id(proposalId));
    }

    private static ProposalId id(String proposalId) {
        return ProposalId.of(proposalId);
    }

    private static TaskKind kind(String taskKind) {
        return TaskKind.find(taskKind).orElseThrow(() -> new IllegalArgumentException("no task kind " + taskKind));
    }
}
