package id.panduzi.workflow;

import id.panduzi.directory.Directory;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.proposal.Proposals;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists tasks by due date, as far as the reader sees. */
@Component
class TaskLists {

    private static final Comparator<OpenTask> BY_DUE_DATE = Comparator.comparing(
                    (OpenTask task) -> task.term().due())
            .thenComparing(task -> task.id().value());

    private final InboxParts parts;
    private final InboxTasks tasks;
    private final Proposals proposals;
    private final Directory directory;
    private final Clock clock;

    TaskLists(InboxParts parts, InboxTasks tasks, Proposals proposals, Directory directory, Clock clock) {
        this.parts = parts;
        this.tasks = tasks;
        this.proposals = proposals;
        this.directory = directory;
        this.clock = clock;
    }

    List<OpenTask> list(TaskFilter filter, TaskCursor after, int most, SignedIn reader) {
        Instant now = clock.instant();
        try {
            Sought sought = Sought.of(filter, scope(filter, reader), reader, now, after, most);
            return found(sought, now).sorted(BY_DUE_DATE).limit(most).toList();
        } catch (Absent outside) {
            return List.of();
        }
    }

    /** A proposal has few tasks: they are read all, and sifted here. */
    private Stream<OpenTask> found(Sought sought, Instant now) {
        String number = sought.filter().proposal();
        if (number == null) {
            return parts.read(sought).map(task -> task.asTask(now));
        }
        return tasks.open(proposals.get(number, sought.reader()).id()).stream()
                .map(task -> task.asTask(now))
                .filter(sought::finds);
    }

    /** Asking for an agency narrows what one sees. */
    private Scope scope(TaskFilter filter, SignedIn reader) {
        return filter.agency() == null
                ? reader.scope()
                : reader.scope()
                        .within(directory.agency(filter.agency(), reader).id());
    }
}
