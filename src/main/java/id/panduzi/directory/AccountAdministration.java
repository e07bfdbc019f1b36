package id.panduzi.directory;

import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How administrators register people, give them roles and places, shut them out and let them in again. Nobody but the
 * person knows a password: what is given here is good until its owner has chosen another. There is always somebody left
 * who can administer.
 */
@Service
@Transactional
public class AccountAdministration {

    private final RegisteredAccounts accounts;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final SignInGuard guard;
    private final Journal journal;
    private final DemoMode demoMode;
    private final Clock clock;

    AccountAdministration(
            RegisteredAccounts accounts,
            AccountChanges changes,
            Passwords passwords,
            SignInGuard guard,
            Journal journal,
            DemoMode demoMode,
            Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.guard = guard;
        this.journal = journal;
        this.demoMode = demoMode;
        this.clock = clock;
    }

    /**
     * Registers a person. Whom a demo account registers exists in demo mode only, like itself.
     *
     * @return the password for the first sign-in, at the only moment at which it can be read
     * @throws InvalidInput naming every field that is wrong
     */
    public String register(AccountForm form, SignedIn administrator) {
        Registry.require(administrator);
        Workplace place = changes.read(form, true);
        String username = Typed.clean(form.username());
        if (accounts.existsByUsernameIgnoreCase(username)) {
            throw new InvalidInput(FieldError.of("username", "taken", username));
        }
        String password = OneTimePassword.fresh();
        NewAccount person = changes.person(form, place, password, isDemo(administrator));
        Account account = accounts.save(Account.ofPerson(person, passwords.hash(password), clock.instant()));
        account.givePassword(account.password().orElseThrow(), true);
        changes.begin(account);
        record(account, "registerAccount", administrator);
        return password;
    }

    /**
     * Changes name, roles and place; the person's sessions see it with their next page.
     *
     * @throws InvalidInput naming every field that is wrong, or if nobody were left to administer
     * @throws Conflict if somebody changed it meanwhile
     */
    public void change(String username, AccountForm form, long version, SignedIn administrator) {
        Registry.require(administrator);
        Account account = at(username, version);
        Workplace place = changes.read(form, false);
        if (!changes.roles(form).contains(Role.ADMINISTRATOR)) {
            requireAnotherThan(account, "roles");
        }
        requireOwnRolesKept(account, changes.roles(form), administrator);
        changes.move(account, Typed.clean(form.name()), changes.roles(form), place);
        record(account, "changeAccount", administrator);
    }

    /** Power over oneself is given by somebody else. */
    private static void requireOwnRolesKept(Account account, Set<Role> roles, SignedIn administrator) {
        if (account.id().equals(administrator.id()) && !account.person().roles().equals(roles)) {
            throw new InvalidInput(FieldError.of("roles", "ownRoles"));
        }
    }

    /**
     * Shuts somebody out: their sessions end, and nobody signs in with that name.
     *
     * @throws InvalidInput if nobody were left to administer
     * @throws Conflict if somebody changed it meanwhile
     */
    public void deactivate(String username, long version, SignedIn administrator) {
        act(username, version, administrator, "deactivateAccount", account -> {
            requireAnotherThan(account, "deactivate");
            account.shutOut();
        });
    }

    /**
     * Lets somebody in again who was shut out.
     *
     * @throws Conflict if somebody changed it meanwhile
     */
    public void reactivate(String username, long version, SignedIn administrator) {
        act(username, version, administrator, "reactivateAccount", Account::letIn);
    }

    /**
     * Gives a new password and ends all sessions.
     *
     * @return the password for the next sign-in, at the only moment at which it can be read
     * @throws Conflict if somebody changed it meanwhile
     */
    public String resetPassword(String username, long version, SignedIn administrator) {
        String password = OneTimePassword.fresh();
        String hash = passwords.hash(password);
        act(username, version, administrator, "resetPassword", account -> account.givePassword(hash, true));
        guard.unlock(username);
        return password;
    }

    /** Lets somebody try again at once whose sign-in is locked. */
    public void unlock(String username, SignedIn administrator) {
        Registry.require(administrator);
        Account account = find(username);
        guard.unlock(username);
        record(account, "unlockSignIn", administrator);
    }

    private boolean isDemo(SignedIn administrator) {
        return accounts.findById(administrator.id()).filter(Account::isDemo).isPresent();
    }

    private void act(String username, long version, SignedIn administrator, String what, Consumer<Account> act) {
        Registry.require(administrator);
        Account account = at(username, version);
        act.accept(account);
        record(account, what, administrator);
    }

    private Account find(String username) {
        return accounts.findByUsername(username)
                .filter(account -> !account.isSystem())
                .orElseThrow(() -> new Absent("account"));
    }

    private Account at(String username, long version) {
        Account account = find(username);
        if (account.version() != version) {
            throw new Conflict("changed meanwhile", account.version(), null);
        }
        return account;
    }

    /** Locks all administrators, so that two cannot remove each other at once. */
    private void requireAnotherThan(Account account, String field) {
        List<Account> left = accounts.lockWith(Role.ADMINISTRATOR).stream()
                .filter(other -> other.maySignIn(demoMode) && !other.id().equals(account.id()))
                .toList();
        if (account.has(Role.ADMINISTRATOR) && left.isEmpty()) {
            throw new InvalidInput(FieldError.of(field, "lastAdministrator"));
        }
    }

    private void record(Account account, String what, SignedIn administrator) {
        Map<String, Object> details = changes.details(account);
        journal.record(
                Deed.of(Subject.account(account.username()), administrator.actor(Role.ADMINISTRATOR), what, details));
    }
}
