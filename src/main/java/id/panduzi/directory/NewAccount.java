package id.panduzi.directory;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's account to be registered. Refuses usernames, names and roles that are not of the form below with an {@code
 * IllegalArgumentException}.
 *
 * @param username letters, digits, dots and hyphens, at most 100
 * @param name as shown to others, at most 200 characters
 * @param password in plain text; hashed before it is kept
 * @param roles of a unit only, if there is a unit; of an agency or its internal team only, if there is but an agency
 * @param demo whether the password is public, so that the account works in demo mode only
 * @param agency where the person works; null for the national side
 * @param unit where in the agency the person works; null for those who work for all its units
 */
public record NewAccount(
        String username,
        String name,
        String password,
        Set<Role> roles,
        boolean demo,
        @Nullable AgencyId agency,
        @Nullable UnitId unit) {

    static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,98}[A-Za-z0-9])?");
    static final int LONGEST_NAME = 200;

    public NewAccount {
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("not a username: " + username);
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("the name of " + username + " is blank or too long");
        }
        if ((unit != null && agency == null) || !Reach.fits(roles, agency, unit)) {
            throw new IllegalArgumentException(username + " cannot have the roles " + roles + " there");
        }
        roles = Set.copyOf(roles);
    }

    /** Somebody of the national side. */
    public NewAccount(String username, String name, String password, Set<Role> roles, boolean demo) {
        this(username, name, password, roles, demo, null, null);
    }

    /** The same person, working for an agency. */
    public NewAccount in(Agency place) {
        return new NewAccount(username, name, password, roles, demo, place.id(), null);
    }

    /** The same person, working in a unit. */
    public NewAccount in(Unit place) {
        return new NewAccount(
                username, name, password, roles, demo, place.agency().id(), place.id());
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
