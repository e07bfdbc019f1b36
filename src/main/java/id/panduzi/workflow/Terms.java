package id.panduzi.workflow;

import id.panduzi.calendar.Capital;
import id.panduzi.calendar.WorkingDays;
import id.panduzi.directory.Role;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.TaskKind;
import id.panduzi.regulation.Deadline;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Counts the time that a task has, in working days after its ruleset's table; a day ends at midnight in the capital. */
@Component
class Terms {

    /** House default for kinds of tasks that a table does not name. */
    private static final int DAYS = 15;

    private static final int REMIND_BEFORE = 5;

    private final Proposals proposals;
    private final WorkingDays workingDays;
    private final Clock clock;

    Terms(Proposals proposals, WorkingDays workingDays, Clock clock) {
        this.proposals = proposals;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** Last moment in time for a task opened today. */
    Instant due(Case proposal, TaskKind kind) {
        return endOf(workingDays.after(today(), deadline(proposal, kind).workingDays()));
    }

    /** From when its holder is reminded of a task that is due then. */
    Instant reminder(Case proposal, TaskKind kind, Instant due) {
        int days = deadline(proposal, kind).remindBefore();
        return Capital.startOf(workingDays.before(Capital.dayOf(due), days));
    }

    /** From when a task that is due then is late. */
    static Instant late(Instant due) {
        return due.plusMillis(1);
    }

    /** Who is told that it is late. */
    Role escalation(Case proposal, TaskKind kind) {
        return Role.of(deadline(proposal, kind).escalateTo());
    }

    LocalDate today() {
        return Capital.today(clock);
    }

    static Instant endOf(LocalDate day) {
        return Capital.startOf(day.plusDays(1)).minusMillis(1);
    }

    private Deadline deadline(Case proposal, TaskKind kind) {
        return proposals.rulesetOf(proposal).deadlines().stream()
                .filter(row -> row.task().equals(kind.key()))
                .findFirst()
                .orElseGet(() -> new Deadline(
                        proposal.stage().key(),
                        kind.key(),
                        DAYS,
                        REMIND_BEFORE,
                        Role.TPN_COORDINATOR.wireName(),
                        "house default"));
    }
}
