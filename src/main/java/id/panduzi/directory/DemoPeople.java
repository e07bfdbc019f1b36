package id.panduzi.directory;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who can be tried out, as a stranger is offered them; nobody unless demo mode is on. */
@Service
@Transactional(readOnly = true)
public class DemoPeople {

    private static final Comparator<Someone> IN_ORDER = Comparator.comparing(Someone::unitCode)
            .thenComparing(Someone::role)
            .thenComparing(someone -> someone.person().username());

    private final RegisteredAccounts accounts;
    private final Agencies agencies;
    private final Units units;
    private final DemoMode demoMode;

    DemoPeople(RegisteredAccounts accounts, Agencies agencies, Units units, DemoMode demoMode) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.units = units;
        this.demoMode = demoMode;
    }

    /** All of them, in the order in which a proposal meets them. */
    public Offered offered() {
        List<Person> people = people();
        Map<UnitId, Unit> unitsById = unitsOf(people);
        List<Someone> all = people.stream()
                .map(person -> new Someone(
                        person, placeOf(person).map(Scope.OfUnit::unit).map(unitsById::get)))
                .sorted(IN_ORDER)
                .toList();
        return new Offered(national(all), ofAgencies(all));
    }

    private List<Person> people() {
        List<Account> found = demoMode.enabled()
                ? accounts.findByDemoTrueAndActiveTrueAndOwnPasswordFalseOrderByUsername()
                : List.of();
        return found.stream()
                .map(Account::person)
                .filter(person -> !person.roles().isEmpty())
                .toList();
    }

    private Map<UnitId, Unit> unitsOf(List<Person> people) {
        List<UnitId> ids = people.stream()
                .flatMap(person -> placeOf(person).stream())
                .map(Scope.OfUnit::unit)
                .distinct()
                .toList();
        return units.findAll(ids).stream()
                .map(KnownUnit.InAgency::together)
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    private static Optional<Scope.OfUnit> placeOf(Person person) {
        return person.scope() instanceof Scope.OfUnit place ? Optional.of(place) : Optional.empty();
    }

    private static Map<RoleGroup, List<Someone>> national(List<Someone> all) {
        return all.stream()
                .filter(someone -> someone.agency().isEmpty())
                .collect(Collectors.groupingBy(
                        someone -> someone.role().group(), () -> new EnumMap<>(RoleGroup.class), Collectors.toList()));
    }

    private List<AgencyPeople> ofAgencies(List<Someone> all) {
        Map<AgencyId, List<Someone>> people = all.stream()
                .filter(someone -> someone.agency().isPresent())
                .collect(Collectors.groupingBy(someone -> someone.agency().orElseThrow()));
        return agencies.findByIdIn(people.keySet()).stream()
                .map(KnownAgency::agency)
                .sorted(Comparator.comparing(Agency::code))
                .map(agency -> new AgencyPeople(agency, people.getOrDefault(agency.id(), List.of())))
                .toList();
    }

    /**
     * Everybody, in two parts.
     *
     * @param national those who work for no agency, by what their role is about
     * @param agencies those of each agency: its own, then its units'
     */
    public record Offered(Map<RoleGroup, List<Someone>> national, List<AgencyPeople> agencies) {

        public boolean isEmpty() {
            return national.isEmpty() && agencies.isEmpty();
        }
    }

    /** Those of one agency. */
    public record AgencyPeople(Agency agency, List<Someone> people) {}

    /** One of them, with the unit they work in, if it is one. */
    public record Someone(Person person, Optional<Unit> unit) {

        Role role() {
            return person.roles().iterator().next();
        }

        String unitCode() {
            return unit.map(Unit::code).orElse("");
        }

        Optional<AgencyId> agency() {
            return person.scope() instanceof Scope.OfAgency place
                    ? Optional.of(place.agency())
                    : unit.map(known -> known.agency().id());
        }
    }
}
