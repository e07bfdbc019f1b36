package id.panduzi.directory;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String username;
    private String name;
    private @Nullable String password;
    private boolean active;
    private boolean demo;

    /** Sessions that began under another stamp have ended. */
    private int stamp;

    /** Set by somebody else: its owner chooses another at the next sign-in. */
    private boolean oneTimePassword;

    /** Of a demo account, that its password is the public one no longer; a query asks for it. */
    @SuppressWarnings("UnusedVariable")
    private boolean ownPassword;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    private Instant createdAt;

    /** Null until it is stored, so that storing it needs no look whether it is there. */
    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private @Nullable AgencyId agency;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "unit_id"))
    private @Nullable UnitId unit;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 200)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Convert(converter = RoleColumn.class)
    private Set<Role> roles;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(String username, String name, @Nullable String password, boolean demo, Instant now) {
        this.id = AccountId.fresh();
        this.username = username;
        this.name = name;
        this.password = password;
        this.active = true;
        this.demo = demo;
        this.createdAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.roles = new HashSet<>();
    }

    static Account ofPerson(NewAccount person, String passwordHash, Instant now) {
        Account account = new Account(person.username(), person.name(), passwordHash, person.demo(), now);
        account.roles.addAll(person.roles());
        account.agency = person.agency();
        account.unit = person.unit();
        return account;
    }

    static Account ofSystem(String username, String name, boolean demo, Instant now) {
        return new Account(username, name, null, demo, now);
    }

    AccountId id() {
        return id;
    }

    String username() {
        return username;
    }

    boolean isDemo() {
        return demo;
    }

    boolean isSystem() {
        return password == null;
    }

    boolean maySignIn(DemoMode demoMode) {
        return active && (!demo || demoMode.enabled());
    }

    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    /** Keeps the same password under a newer hash. */
    void rehash(String passwordHash) {
        this.password = passwordHash;
    }

    /** Ends all sessions. */
    void givePassword(String passwordHash, boolean oneTime) {
        this.password = passwordHash;
        this.oneTimePassword = oneTime;
        this.ownPassword = true;
        this.stamp++;
    }

    void shutOut() {
        this.active = false;
        this.stamp++;
    }

    void letIn() {
        this.active = true;
    }

    void change(String newName, Set<Role> newRoles, Workplace place) {
        this.name = newName;
        this.roles.retainAll(newRoles);
        this.roles.addAll(newRoles);
        this.agency = place.agency();
        this.unit = place.unit();
    }

    boolean isActive() {
        return active;
    }

    boolean hasOneTimePassword() {
        return oneTimePassword;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    int stamp() {
        return stamp;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Optional<AgencyId> agency() {
        return Optional.ofNullable(agency);
    }

    Optional<UnitId> unit() {
        return Optional.ofNullable(unit);
    }

    SignedIn signedIn() {
        return new SignedIn(id, username, name, roles, Reach.of(roles, agency, unit));
    }

    Person person() {
        return new Person(id, username, name, roles, Reach.of(roles, agency, unit));
    }
}
