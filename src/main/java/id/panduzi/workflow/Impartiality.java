package id.panduzi.workflow;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.ConflictOfInterest;
import id.panduzi.directory.Conflicts;
import id.panduzi.problem.Reason;
import id.panduzi.proposal.TaskKind;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may not do a task although it is their role's: whoever has a conflict of interest with the unit, made the decision
 * that is to be approved, or was of the internal team and would now evaluate for the nation.
 */
@Component
class Impartiality {

    private static final Set<TaskKind> INTERNAL = EnumSet.of(
            TaskKind.ASSESS_PRELIMINARY, TaskKind.EVALUATE_INTERNALLY, TaskKind.REVIEW_LEAD, TaskKind.REVIEW_TECHNICAL);

    private static final Set<TaskKind> NATIONAL = EnumSet.of(
            TaskKind.EVALUATE_DESK, TaskKind.RECORD_INTERVIEW, TaskKind.RECORD_SURVEY, TaskKind.RECORD_FIELD_VISIT);

    private static final Set<TaskKind> OTHER_JUDGEMENTS = EnumSet.of(
            TaskKind.DECIDE_CHECKS,
            TaskKind.DECIDE_OBJECTION,
            TaskKind.RECORD_CLEARANCE,
            TaskKind.VOTE_PANEL,
            TaskKind.REPORT_MONITORING,
            TaskKind.DECIDE_REVOCATION);

    private static final Map<TaskKind, Set<TaskKind>> NOT_AFTER = Map.of(
            TaskKind.REVIEW_LEAD, EnumSet.of(TaskKind.EVALUATE_INTERNALLY),
            TaskKind.REVIEW_TECHNICAL, EnumSet.of(TaskKind.EVALUATE_INTERNALLY, TaskKind.REVIEW_LEAD),
            TaskKind.DECIDE_OBJECTION, EnumSet.of(TaskKind.DECIDE_CHECKS));

    private final Conflicts conflicts;
    private final InboxTasks inbox;
    private final Terms terms;

    Impartiality(Conflicts conflicts, InboxTasks inbox, Terms terms) {
        this.conflicts = conflicts;
        this.inbox = inbox;
        this.terms = terms;
    }

    /** What speaks against this person doing this task; empty if nothing does. */
    Optional<Reason> against(AccountId person, String username, OpenTask task) {
        return interest(person, username, task).or(() -> earlierPart(username, task));
    }

    private Optional<Reason> interest(AccountId person, String username, OpenTask task) {
        return isJudgement(task.kind())
                ? conflicts
                        .check(person, task.place().unit(), terms.today())
                        .map(found -> found == ConflictOfInterest.WORKS_IN_UNIT
                                ? Reason.of("worksInUnit", username)
                                : Reason.of("workedInUnit", username))
                : Optional.empty();
    }

    private Optional<Reason> earlierPart(String username, OpenTask task) {
        Set<String> done = inbox.kindsDone(task.place().proposal(), username);
        if (NATIONAL.contains(task.kind()) && INTERNAL.stream().anyMatch(kind -> done.contains(kind.key()))) {
            return Optional.of(Reason.of("wasOfInternalTeam", username));
        }
        return NOT_AFTER.getOrDefault(task.kind(), Set.of()).stream().anyMatch(kind -> done.contains(kind.key()))
                ? Optional.of(Reason.of("madeTheDecision", username))
                : Optional.empty();
    }

    private static boolean isJudgement(TaskKind kind) {
        return INTERNAL.contains(kind) || NATIONAL.contains(kind) || OTHER_JUDGEMENTS.contains(kind);
    }
}
