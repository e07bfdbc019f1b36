package id.panduzi.whatif;

import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.NotAllowed;
import java.util.Set;

/** Who may see what rules would do to everybody: those who work on rules, and those who oversee. */
final class Readers {

    private static final Set<Role> ROLES =
            Set.of(Role.RULE_EDITOR, Role.RULE_APPROVER, Role.AUDITOR, Role.ADMINISTRATOR);

    private Readers() {}

    static boolean include(SignedIn somebody) {
        Scope scope = somebody.scope();
        boolean ofNoPlace = scope instanceof Scope.Nation || scope instanceof Scope.None;
        return ofNoPlace && ROLES.stream().anyMatch(somebody::has);
    }

    static void require(SignedIn somebody) {
        if (!include(somebody)) {
            throw new NotAllowed("see what rules would do");
        }
    }
}
