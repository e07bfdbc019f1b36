package id.panduzi.directory;

import java.util.List;

/**
 * What an administrator types of a person's account; not checked yet.
 *
 * @param username left as it is where an account is changed
 * @param name as shown to others
 * @param roles constants of {@link Role}
 * @param workplace code of the unit or the agency where the person works; blank for the national side
 */
public record AccountForm(String username, String name, List<String> roles, String workplace) {

    public AccountForm {
        roles = List.copyOf(roles);
    }
}
