package id.panduzi.workflow;

import id.panduzi.directory.Role;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whose work a task is: of everybody in a role whose scope covers the unit, or of named persons.
 *
 * @param role empty where persons are named
 * @param persons usernames; empty where a role is
 */
public record Whose(Optional<Role> role, Set<String> persons) {

    public Whose {
        persons = Collections.unmodifiableSet(new TreeSet<>(persons));
    }

    /** As on the wire: the role's name, or the usernames. */
    public List<String> names() {
        return Stream.concat(role.map(Role::wireName).stream(), persons.stream())
                .toList();
    }

    boolean isOf(String username, Set<Role> roles) {
        return persons.contains(username) || role.filter(roles::contains).isPresent();
    }
}
