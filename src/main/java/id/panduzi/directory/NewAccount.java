package id.panduzi.directory;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's account to be registered. Refuses usernames and names that are not of the form below with an {@code
 * IllegalArgumentException}.
 *
 * @param username letters, digits, dots and hyphens, at most 100
 * @param name as shown to others, at most 200 characters
 * @param password in plain text; hashed before it is kept
 * @param demo whether the password is public, so that the account works in demo mode only
 */
public record NewAccount(String username, String name, String password, Set<Role> roles, boolean demo) {

    static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,98}[A-Za-z0-9])?");
    static final int LONGEST_NAME = 200;

    public NewAccount {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("not a username: " + username);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of " + username + " is blank or too long");
        }
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
