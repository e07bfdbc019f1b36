package id.panduzi.directory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who administers an installation that has no administrator yet, prefix {@code panduzi.first-administrator}; leave both
 * empty once there is one.
 *
 * @param username letters, digits, dots and hyphens
 * @param password at least {@value #SHORTEST_PASSWORD} characters
 */
@ConfigurationProperties("panduzi.first-administrator")
record FirstAdministrator(
        @DefaultValue("") String username, @DefaultValue("") String password) {

    private static final int SHORTEST_PASSWORD = 12;

    FirstAdministrator {
        if (username.isEmpty() != password.isEmpty()) {
            throw new IllegalArgumentException(
                    "panduzi.first-administrator needs both username and password, or neither");
        }
        if (!password.isEmpty() && password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "panduzi.first-administrator.password needs at least " + SHORTEST_PASSWORD + " characters");
        }
        if (!username.isEmpty() && !NewAccount.USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException(
                    "panduzi.first-administrator.username takes letters, digits, dots and hyphens only");
        }
    }

    boolean isNamed() {
        return !username.isEmpty();
    }

    @Override
    public String toString() {
        return "FirstAdministrator[" + username + "]";
    }
}
