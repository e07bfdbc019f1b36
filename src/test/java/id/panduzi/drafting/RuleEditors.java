package id.panduzi.drafting;

import id.panduzi.directory.AccountId;
import id.panduzi.directory.Role;
import id.panduzi.directory.Scope;
import id.panduzi.directory.SignedIn;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who work on rules, and what they begin with. */
public final class RuleEditors {

    private static int laws;

    private RuleEditors() {}

    public static SignedIn editor() {
        return somebody(Role.RULE_EDITOR);
    }

    public static SignedIn somebody(Role role) {
        return new SignedIn(
                new AccountId(UUID.randomUUID()),
                role.wireName(),
                "Ibu " + role.wireName(),
                Set.of(role),
                new Scope.None());
    }

    /** Of a regulation that nobody has drafted yet. */
    public static NewDraft aDraft(@Nullable String basedOn) {
        laws++;
        return new NewDraft(basedOn, "PermenPANRB " + laws + "/2090", "Percobaan", 1, LocalDate.of(2091, 1, 1));
    }
}
