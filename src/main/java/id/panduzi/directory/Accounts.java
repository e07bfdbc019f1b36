package id.panduzi.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people: registers and finds them. Systems get theirs with their first token. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final RegisteredAccounts accounts;
    private final Passwords passwords;
    private final DemoMode demoMode;
    private final Clock clock;

    Accounts(RegisteredAccounts accounts, Passwords passwords, DemoMode demoMode, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.demoMode = demoMode;
        this.clock = clock;
    }

    /**
     * Registers a person, who may sign in from then on. Leaves an account that already has the username as it is.
     *
     * @return the account of that username
     */
    @Transactional
    public AccountId registerIfAbsent(NewAccount person) {
        return accounts.findByUsername(person.username())
                .orElseGet(() ->
                        accounts.save(Account.ofPerson(person, passwords.hash(person.password()), clock.instant())))
                .id();
    }

    /** True if somebody can administer this installation when it is not a demonstration. */
    public boolean hasAdministrator() {
        return accounts.existsWith(Role.ADMINISTRATOR);
    }

    public boolean isTaken(String username) {
        return accounts.findByUsername(username).isPresent();
    }

    /** Everybody who can be tried out, by username; nobody unless demo mode is on. */
    public List<SignedIn> demoAccounts() {
        return demoMode.enabled()
                ? accounts.findByDemoTrueAndActiveTrueOrderByUsername().stream()
                        .map(Account::signedIn)
                        .toList()
                : List.of();
    }

    /** What a person who may sign in must prove; empty for systems, strangers and whoever is shut out. */
    Optional<Credentials> credentials(String username) {
        return accounts.findByUsername(username)
                .filter(account -> account.maySignIn(demoMode))
                .flatMap(account -> account.password().map(hash -> new Credentials(account.signedIn(), hash)));
    }

    @Transactional
    void rehash(AccountId id, String passwordHash) {
        accounts.findById(id).ifPresent(account -> account.rehash(passwordHash));
    }

    /** Kept apart from {@link SignedIn}, so that no hash travels with the principal. */
    record Credentials(SignedIn person, String passwordHash) {}
}
