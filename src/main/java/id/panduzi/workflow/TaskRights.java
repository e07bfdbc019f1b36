package id.panduzi.workflow;

import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.problem.Reason;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do what with a task. */
@Component
class TaskRights {

    private final Directory directory;
    private final Impartiality impartiality;

    TaskRights(Directory directory, Impartiality impartiality) {
        this.directory = directory;
        this.impartiality = impartiality;
    }

    void requireSight(OpenTask task, SignedIn reader) {
        if (!task.place().isIn(reader.scope())) {
            throw new Absent("task");
        }
    }

    /** Whoever takes or does it: of the right role, impartial, and nobody else holds it. */
    void requireDoer(OpenTask task, SignedIn doer) {
        requireSight(task, doer);
        if (!task.isHeldBy(doer) && !task.whose().isOf(doer.username(), doer.roles())) {
            throw new NotAllowed(task.kind().key(), Reason.of("notYourTask", whose(task)));
        }
        requireFree(task, doer);
        impartiality.against(doer.id(), doer.username(), task).ifPresent(reason -> {
            throw new NotAllowed(task.kind().key(), reason);
        });
    }

    /** Who could take it, or leads those who could. */
    void requireAssigner(OpenTask task, SignedIn assigner) {
        requireSight(task, assigner);
        if (!task.whose().isOf(assigner.username(), assigner.roles())) {
            requireLead(task, assigner);
        }
        requireFree(task, assigner);
    }

    /** Who holds it, or leads the holder. */
    void requireReleaser(OpenTask task, SignedIn releaser) {
        requireSight(task, releaser);
        if (task.isHeldBy(releaser) || leads(task, releaser)) {
            return;
        }
        if (!task.whose().isOf(releaser.username(), releaser.roles())) {
            throw new NotAllowed("release", Reason.of("notYourTask", whose(task)));
        }
        requireFree(task, releaser);
    }

    void requireLead(OpenTask task, SignedIn lead) {
        requireSight(task, lead);
        if (!leads(task, lead)) {
            throw new NotAllowed(task.kind().key(), Reason.of("notYourTask", whose(task)));
        }
    }

    /**
     * Somebody who may be given the task.
     *
     * @throws InvalidInput with the reason, if not
     */
    Person assignee(OpenTask task, String username) {
        Person person = directory
                .person(username)
                .filter(found -> task.place().isIn(found.scope()))
                .filter(found -> task.whose().isOf(found.username(), found.roles()))
                .orElseThrow(() -> new InvalidInput(FieldError.of("user", "notInRole", username)));
        impartiality.against(person.id(), username, task).ifPresent(reason -> {
            String code = reason.code();
            throw new InvalidInput(FieldError.of("user", code, username));
        });
        return person;
    }

    private static void requireFree(OpenTask task, SignedIn caller) {
        Optional<String> other = task.assignee().filter(holder -> !holder.equals(caller.username()));
        if (other.isPresent()) {
            throw Conflict.heldBy(
                    other.get(), task.version(), task.place().stage().key());
        }
    }

    private static boolean leads(OpenTask task, SignedIn person) {
        return person.has(lead(task.whose().role().orElse(task.kind().role())));
    }

    private static Role lead(Role role) {
        return switch (role.group()) {
            case UNIT -> Role.HEAD;
            case AGENCY -> Role.LEADER;
            case INTERNAL_TEAM -> Role.TPI_LEAD;
            case NATIONAL_TEAM, AWARD -> Role.TPN_COORDINATOR;
            case RULES, OVERSIGHT -> Role.ADMINISTRATOR;
        };
    }

    private static String whose(OpenTask task) {
        return String.join(", ", task.whose().names());
    }
}
