package id.panduzi.directory;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who may sign in, seen by others: who can be asked, assigned or told.
 *
 * @param name as shown to others
 * @param roles in the order of their declaration
 */
public record Person(AccountId id, String username, String name, Set<Role> roles, Scope scope) {

    public Person {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
