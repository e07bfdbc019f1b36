package id.panduzi.administration.web;

import id.panduzi.directory.AccountForm;
import id.panduzi.directory.KnownAccount;
import id.panduzi.directory.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of an account as it was sent, and as it is shown again. */
record TypedAccount(
        @Nullable String username,
        @Nullable String personName,
        @Nullable List<String> roles,
        @Nullable String workplace,
        @Nullable Long version) {

    static TypedAccount of(KnownAccount account) {
        return new TypedAccount(
                account.person().username(),
                account.person().name(),
                account.person().roles().stream().map(Role::name).toList(),
                account.workplace(),
                account.version());
    }

    AccountForm form() {
        return new AccountForm(
                username == null ? "" : username,
                personName == null ? "" : personName,
                roles == null ? List.of() : roles,
                workplace == null ? "" : workplace);
    }

    /** The version that its author saw; none that ever was, if they do not say. */
    long seen() {
        return version == null ? -1 : version;
    }

    public boolean holds(String role) {
        return roles != null && roles.contains(role);
    }
}
