package id.panduzi.directory;

import id.panduzi.calendar.Capital;
import id.panduzi.calendar.Zone;
import id.panduzi.problem.Absent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds agencies, units and people. What a reader asks for lies within the reader's scope or is absent, with nothing to
 * tell the two apart; an id and a code serve alike.
 */
@Service
@Transactional(readOnly = true)
public class Directory {

    private final Agencies agencies;
    private final Units units;
    private final RegisteredAccounts accounts;
    private final DemoMode demoMode;

    Directory(Agencies agencies, Units units, RegisteredAccounts accounts, DemoMode demoMode) {
        this.agencies = agencies;
        this.units = units;
        this.accounts = accounts;
        this.demoMode = demoMode;
    }

    /**
     * One agency.
     *
     * @throws Absent if there is none, or none that the reader may see
     */
    public Agency agency(String idOrCode, SignedIn reader) {
        return Code.asId(idOrCode)
                .map(id -> agencies.findById(new AgencyId(id)))
                .orElseGet(() -> agencies.findByCode(idOrCode))
                .map(KnownAgency::agency)
                .filter(agency -> reader.scope().shows(agency.id()))
                .orElseThrow(() -> new Absent("agency"));
    }

    /**
     * One unit.
     *
     * @throws Absent if there is none, or none that the reader may see
     */
    public Unit unit(String idOrCode, SignedIn reader) {
        return Code.asId(idOrCode)
                .map(id -> units.find(new UnitId(id)))
                .orElseGet(() -> units.find(idOrCode))
                .map(KnownUnit.InAgency::together)
                .filter(unit -> reader.scope().covers(unit.id(), unit.agency().id()))
                .orElseThrow(() -> new Absent("unit"));
    }

    /** By whose clock the reader works: the agency's, on the national side the capital's. */
    public Zone zone(SignedIn reader) {
        return reader.scope()
                .home()
                .flatMap(agencies::findById)
                .map(agency -> agency.agency().zone())
                .orElse(Capital.ZONE);
    }

    /**
     * The agencies that the reader sees, by code.
     *
     * @param after the code of the last one seen; empty for the beginning
     */
    public List<Agency> agencies(SignedIn reader, String after, int most) {
        return within(reader.scope(), after, most).map(KnownAgency::agency).toList();
    }

    /**
     * The units that the reader sees, by code.
     *
     * @param agency id or code of the only agency that is asked for; null for all
     * @param after the code of the last one seen; empty for the beginning
     */
    public List<Unit> units(SignedIn reader, @Nullable String agency, String after, int most) {
        Scope scope = agency == null ? reader.scope() : narrowed(reader, agency);
        return unitsWithin(scope, after, most).map(KnownUnit.InAgency::together).toList();
    }

    /**
     * The unit of a case that the reader may see, whose scope has been checked with the case.
     *
     * @throws Absent if there is none
     */
    public Unit unit(UnitId id) {
        return units.find(id).map(KnownUnit.InAgency::together).orElseThrow(() -> new Absent("unit"));
    }

    /** Acts of which a unit has but one begin so: until the caller's transaction ends, others who ask for it wait. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(UnitId id) {
        if (units.lock(id).isEmpty()) {
            throw new Absent("unit");
        }
    }

    /** The units of cases that the reader may see, whose scope has been checked with the cases. */
    public Map<UnitId, Unit> units(Collection<UnitId> ids) {
        return units.findAll(ids).stream()
                .map(KnownUnit.InAgency::together)
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** The agencies of cases that the reader may see, whose scope has been checked with the cases. */
    public Map<AgencyId, Agency> agencies(Collection<AgencyId> ids) {
        return agencies.findByIdIn(ids).stream()
                .map(KnownAgency::agency)
                .collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    /** How many units an agency has; for the product's own steps. */
    public long countUnits(AgencyId agency) {
        return units.countByAgency(agency);
    }

    /** Somebody who may sign in now; empty for systems, strangers and whoever is shut out. */
    public Optional<Person> person(String username) {
        return accounts.findByUsername(username).filter(this::isSomebody).map(Account::person);
    }

    /** Everybody in this role by username: in the agency with all its units, or in the whole nation if it is null. */
    public List<Person> with(Role role, @Nullable AgencyId agency) {
        return people(agency == null ? accounts.with(role) : accounts.with(role, agency));
    }

    /** Everybody in this role in one unit, by username. */
    public List<Person> inUnit(Role role, UnitId unit) {
        return people(accounts.with(role, unit));
    }

    /** What people are called, by username; whoever is unknown is missing, whoever left is still called something. */
    public Map<String, String> names(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : accounts.findByUsernameIn(usernames).stream()
                        .map(Account::person)
                        .collect(Collectors.toMap(Person::username, Person::name));
    }

    private List<Person> people(List<Account> found) {
        return found.stream().filter(this::isSomebody).map(Account::person).toList();
    }

    private boolean isSomebody(Account account) {
        return account.maySignIn(demoMode) && !account.isSystem();
    }

    private Scope narrowed(SignedIn reader, String agency) {
        try {
            return reader.scope().within(agency(agency, reader).id());
        } catch (Absent nothingThere) {
            return new Scope.None();
        }
    }

    private Stream<KnownAgency> within(Scope scope, String after, int most) {
        if (scope instanceof Scope.Nation) {
            return agencies.inTheNation(after, Limit.of(most)).stream();
        }
        if (scope instanceof Scope.OfAgency of) {
            return agencies.only(of.agency(), after).stream();
        }
        return scope instanceof Scope.OfUnit of ? agencies.only(of.agency(), after).stream() : Stream.empty();
    }

    private Stream<KnownUnit.InAgency> unitsWithin(Scope scope, String after, int most) {
        if (scope instanceof Scope.Nation) {
            return units.inTheNation(after, Limit.of(most)).stream();
        }
        if (scope instanceof Scope.OfAgency of) {
            return units.of(of.agency(), after, Limit.of(most)).stream();
        }
        return scope instanceof Scope.OfUnit of ? units.only(of.unit(), after).stream() : Stream.empty();
    }
}
