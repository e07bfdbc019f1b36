package id.panduzi.drafting;

import id.panduzi.directory.Role;
import id.panduzi.directory.SignedIn;
import id.panduzi.problem.NotAllowed;
import java.util.Set;

/** Who reads drafts, and who changes them. */
final class DraftAccess {

    private static final Set<Role> READERS =
            Set.of(Role.RULE_EDITOR, Role.RULE_APPROVER, Role.AUDITOR, Role.ADMINISTRATOR);

    private DraftAccess() {}

    static boolean mayRead(SignedIn reader) {
        return READERS.stream().anyMatch(reader::has);
    }

    static void requireReader(SignedIn reader) {
        if (!mayRead(reader)) {
            throw new NotAllowed("read drafts");
        }
    }

    static void requireEditor(SignedIn editor) {
        if (!editor.has(Role.RULE_EDITOR)) {
            throw new NotAllowed("edit drafts");
        }
    }
}
