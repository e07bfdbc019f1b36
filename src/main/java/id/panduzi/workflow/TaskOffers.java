package id.panduzi.workflow;

import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.Role;
import id.panduzi.directory.RoleGroup;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.NotAllowed;
import id.panduzi.problem.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody may do with a task, asked before it is tried: pages offer nothing that {@link Tasks} would refuse. The
 * word of {@link Tasks} is the one that counts.
 */
@Service
@Transactional(readOnly = true)
public class TaskOffers {

    private final TaskRights rights;
    private final Directory directory;

    TaskOffers(TaskRights rights, Directory directory) {
        this.rights = rights;
        this.directory = directory;
    }

    /** What the reader may do with a task in sight. */
    public Offer of(OpenTask task, SignedIn reader) {
        Refusal act = refusal(() -> rights.requireDoer(task, reader));
        boolean held = task.assignee().isPresent();
        boolean free = task.assignee()
                .filter(holder -> !holder.equals(reader.username()))
                .isEmpty();
        return new Offer(
                act.isNone(),
                act.isNone() && !held,
                held && refusal(() -> rights.requireReleaser(task, reader)).isNone(),
                free && refusal(() -> rights.requireAssigner(task, reader)).isNone(),
                act.reason());
    }

    /** Everybody of the task's role around its unit, or those whom it names; by username. */
    public List<Person> colleagues(OpenTask task) {
        Stream<Person> named = task.whose().persons().stream().flatMap(name -> directory.person(name).stream());
        Stream<Person> ofRole = task.whose().role().stream().flatMap(role -> around(task, role));
        return Stream.concat(ofRole, named)
                .filter(person -> task.place().isIn(person.scope()))
                .toList();
    }

    private Stream<Person> around(OpenTask task, Role role) {
        if (role.group() == RoleGroup.UNIT) {
            return directory.inUnit(role, task.place().unit()).stream();
        }
        boolean ofAgency = role.group() == RoleGroup.AGENCY || role.group() == RoleGroup.INTERNAL_TEAM;
        return directory.with(role, ofAgency ? task.place().agency() : null).stream();
    }

    private static Refusal refusal(Runnable required) {
        try {
            required.run();
            return new Refusal(false, Optional.empty());
        } catch (NotAllowed refused) {
            return new Refusal(true, refused.reason());
        } catch (Conflict held) {
            return new Refusal(true, Optional.empty());
        }
    }

    private record Refusal(boolean isRefused, Optional<Reason> reason) {

        boolean isNone() {
            return !isRefused;
        }
    }

    /**
     * What may be done.
     *
     * @param act do it now, held or not
     * @param against what speaks against this person doing it, beside that somebody else holds it
     */
    public record Offer(boolean act, boolean claim, boolean release, boolean assign, Optional<Reason> against) {}
}
