package id.panduzi.directory;

import id.panduzi.calendar.Capital;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of people: registers and finds them. Systems get theirs with their first token. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final RegisteredAccounts accounts;
    private final Employments employments;
    private final Passwords passwords;
    private final DemoMode demoMode;
    private final Clock clock;

    Accounts(
            RegisteredAccounts accounts, Employments employments, Passwords passwords, DemoMode demoMode, Clock clock) {
        this.accounts = accounts;
        this.employments = employments;
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
                .map(Account::id)
                .orElseGet(() -> register(person, passwords.hash(person.password())));
    }

    /**
     * Registers those whose username is not taken, and leaves the others as they are. Demo accounts share one hash of
     * their password, which is public anyhow: a hash is slow by intent.
     */
    @Transactional
    public void registerIfAbsent(Collection<NewAccount> people) {
        Set<String> taken = taken(people);
        Map<String, String> shared = new HashMap<>();
        people.stream()
                .filter(person -> !taken.contains(person.username()))
                .forEach(person -> register(
                        person,
                        person.demo()
                                ? shared.computeIfAbsent(person.password(), passwords::hash)
                                : passwords.hash(person.password())));
    }

    private Set<String> taken(Collection<NewAccount> people) {
        List<String> usernames = people.stream().map(NewAccount::username).toList();
        return accounts.findByUsernameIn(usernames).stream()
                .map(Account::username)
                .collect(Collectors.toSet());
    }

    private AccountId register(NewAccount person, String hash) {
        Account account = accounts.save(Account.ofPerson(person, hash, clock.instant()));
        account.unit().ifPresent(unit -> employments.save(new Employment(account.id(), unit, today(), null)));
        return account.id();
    }

    private LocalDate today() {
        return Capital.today(clock);
    }

    /** True if somebody can administer this installation when it is not a demonstration. */
    public boolean hasAdministrator() {
        return accounts.existsWith(Role.ADMINISTRATOR);
    }

    public boolean isTaken(String username) {
        return accounts.findByUsername(username).isPresent();
    }

    /** What a person who may sign in must prove; empty for systems, strangers and whoever is shut out. */
    Optional<Credentials> credentials(String username) {
        return accounts.findByUsername(username)
                .filter(account -> account.maySignIn(demoMode))
                .flatMap(account -> account.password().map(hash -> new Credentials(account.signedIn(), hash)));
    }

    /** How whoever is signed in stands now; empty for whoever is shut out. */
    public Optional<Standing> standing(AccountId id) {
        return accounts.findById(id)
                .filter(account -> account.maySignIn(demoMode))
                .map(account -> new Standing(account.signedIn(), account.stamp(), account.hasOneTimePassword()));
    }

    @Transactional
    void rehash(AccountId id, String passwordHash) {
        accounts.findById(id).ifPresent(account -> account.rehash(passwordHash));
    }

    /**
     * An account as it stands now.
     *
     * @param stamp sessions that began under another have ended
     * @param mustChoosePassword whether somebody else gave the password
     */
    public record Standing(SignedIn person, int stamp, boolean mustChoosePassword) {}

    /** Kept apart from {@link SignedIn}, so that no hash travels with the principal. */
    record Credentials(SignedIn person, String passwordHash) {}
}
