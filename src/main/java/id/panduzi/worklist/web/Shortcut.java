package id.panduzi.worklist.web;

import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What else somebody's roles are for, beside tasks; shown as the messages {@code Shortcut.<CONSTANT>} and {@code
 * shortcut.about.<CONSTANT>}. */
enum Shortcut {
    RULES("/rules", Role.RULE_EDITOR, Role.RULE_APPROVER),
    AGENCIES("/agencies", Role.SECRETARIAT, Role.LEADER, Role.NATIONAL_ADMINISTRATOR, Role.TPN_COORDINATOR),
    ADMINISTRATION("/administration/accounts", Role.ADMINISTRATOR),
    JOURNAL("/journal", Role.AUDITOR, Role.ADMINISTRATOR),
    TRY_SCORE("/try-score", Role.values()),
    REGISTER("/register", Role.values());

    private final String url;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Role> roles;

    Shortcut(String url, Role... roles) {
        this.url = url;
        this.roles = Set.of(roles);
    }

    public String url() {
        return url;
    }

    static List<Shortcut> of(SignedIn somebody) {
        return Arrays.stream(values())
                .filter(shortcut -> shortcut.roles.stream().anyMatch(somebody::has))
                .toList();
    }
}
