package id.panduzi.demo;

import id.panduzi.directory.Directory;
import id.panduzi.directory.Person;
import id.panduzi.directory.Role;
import id.panduzi.directory.RoleGroup;
import id.panduzi.directory.SignedIn;
import id.panduzi.directory.Unit;
import id.panduzi.workflow.OpenTask;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The demo people, as if they had signed in. */
@Component
@ConditionalOnBooleanProperty("panduzi.demo.proposals")
class StoryPeople {

    private final Directory directory;

    StoryPeople(Directory directory) {
        this.directory = directory;
    }

    SignedIn named(String username) {
        Person person = directory
                .person(username)
                .orElseThrow(() -> new IllegalStateException("there is no demo account " + username));
        return new SignedIn(person.id(), person.username(), person.name(), person.roles(), person.scope());
    }

    /** Whoever acts in that role for that unit. */
    SignedIn acting(Role role, Unit unit) {
        return named(username(role, unit));
    }

    /** Whoever holds the task, else the first whose it is. */
    SignedIn doer(OpenTask task, Unit unit) {
        return task.assignee()
                .or(() -> task.whose().persons().stream().findFirst())
                .map(this::named)
                .orElseGet(() -> acting(task.whose().role().orElseThrow(), unit));
    }

    /** The unit with its agency. */
    Unit unit(String code) {
        return directory.unit(code, named(Role.AUDITOR.wireName()));
    }

    private static String username(Role role, Unit unit) {
        String name = role.wireName();
        if (role.group() == RoleGroup.UNIT) {
            return name + "." + unit.code();
        }
        if (role == Role.TPI_MEMBER) {
            return name + "-1." + unit.agency().code();
        }
        if (role == Role.TPN_EVALUATOR || role == Role.PANEL) {
            return name + "-1";
        }
        boolean ofAgency = role.group() == RoleGroup.AGENCY || role.group() == RoleGroup.INTERNAL_TEAM;
        return ofAgency ? name + "." + unit.agency().code() : name;
    }
}
