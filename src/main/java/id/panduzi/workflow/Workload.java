package id.panduzi.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How much there is to do, counted up to {@value #MOST} in each view: beyond it nobody reads a number.
 *
 * @param mine what somebody holds
 * @param group what they could take
 * @param sentBack what they sent back and wait for
 * @param waiting what waits for others
 * @param overdue of mine and group, what is late
 * @param soon of mine and group, what is due within a week and not late
 * @param first mine and group themselves, by due date
 */
public record Workload(int mine, int group, int sentBack, int waiting, int overdue, int soon, List<OpenTask> first) {

    /** The highest count. */
    public static final int MOST = 100;

    private static final Duration SOON = Duration.ofDays(7);

    /** What somebody holds or could take. */
    public int toDo() {
        return Math.min(MOST, mine + group);
    }

    /** A count as one reads it: {@code 7}, or {@code 99+}. */
    public static String said(int count) {
        return count < MOST ? Integer.toString(count) : MOST - 1 + "+";
    }

    static Workload of(Function<TaskView, List<OpenTask>> inbox, Instant now) {
        List<OpenTask> mine = inbox.apply(TaskView.MINE);
        List<OpenTask> group = inbox.apply(TaskView.GROUP);
        List<OpenTask> both = Stream.concat(mine.stream(), group.stream())
                .sorted(Comparator.comparing(task -> task.term().due()))
                .toList();
        return new Workload(
                mine.size(),
                group.size(),
                inbox.apply(TaskView.SENT_BACK).size(),
                inbox.apply(TaskView.WAITING).size(),
                count(both, OpenTask.Term::overdue),
                count(both, term -> !term.overdue() && term.due().isBefore(now.plus(SOON))),
                both);
    }

    private static int count(List<OpenTask> tasks, Predicate<OpenTask.Term> term) {
        return (int) tasks.stream().map(OpenTask::term).filter(term).count();
    }
}
