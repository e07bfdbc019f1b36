package id.panduzi.directory;

import id.panduzi.calendar.Capital;
import id.panduzi.problem.FieldError;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What it takes to change an account: reads what was typed, and keeps somebody's time in units in step with the place. */
@Component
class AccountChanges {

    private final Agencies agencies;
    private final Units units;
    private final Employments employments;
    private final Clock clock;

    AccountChanges(Agencies agencies, Units units, Employments employments, Clock clock) {
        this.agencies = agencies;
        this.units = units;
        this.employments = employments;
        this.clock = clock;
    }

    /**
     * The place where the person works.
     *
     * @throws id.panduzi.problem.InvalidInput naming every field that is wrong
     */
    Workplace read(AccountForm form, boolean isNew) {
        Typed typed = new Typed();
        if (isNew) {
            typed.username("username", form.username());
        }
        typed.name("personName", form.name());
        String code = Typed.clean(form.workplace());
        Optional<Workplace> place = code.isEmpty() ? Optional.of(Workplace.NATION) : find(code);
        if (place.isEmpty()) {
            typed.wrong(FieldError.of("workplace", "unknownPlace", code));
        }
        place.flatMap(there -> there.against(roles(form))).ifPresent(typed::wrong);
        requireTogether(roles(form), typed);
        typed.requireNothingWrong();
        return place.orElse(Workplace.NATION);
    }

    private static void requireTogether(Set<Role> roles, Typed typed) {
        if (Role.areApart(roles)) {
            typed.wrong(FieldError.of("roles", "rolesApart"));
        }
    }

    private Optional<Workplace> find(String code) {
        return units.find(code)
                .map(KnownUnit.InAgency::together)
                .map(unit -> new Workplace(unit.agency().id(), unit.id()))
                .or(() -> agencies.findByCode(code).map(agency -> new Workplace(agency.id(), null)));
    }

    NewAccount person(AccountForm form, Workplace place, String password, boolean demo) {
        String username = Typed.clean(form.username());
        String name = Typed.clean(form.name());
        return new NewAccount(username, name, password, roles(form), demo, place.agency(), place.unit());
    }

    /** Those that there are; others are none. */
    Set<Role> roles(AccountForm form) {
        return Arrays.stream(Role.values())
                .filter(role -> form.roles().contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who leaves a unit has worked there until today, and may not evaluate it for two years. */
    void move(Account account, String name, Set<Role> roles, Workplace place) {
        Optional<UnitId> before = account.unit();
        account.change(name, roles, place);
        if (!before.equals(account.unit())) {
            before.ifPresent(unit -> employments.of(account.id(), unit).forEach(time -> time.endOn(today())));
            begin(account);
        }
    }

    /** From today on somebody works in their unit. */
    void begin(Account account) {
        account.unit()
                .filter(unit -> employments.of(account.id(), unit).stream().noneMatch(Employment::lasts))
                .ifPresent(unit -> employments.save(new Employment(account.id(), unit, today(), null)));
    }

    /** For the journal. */
    Map<String, Object> details(Account account) {
        Person person = account.person();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("name", person.name());
        details.put("roles", person.roles().stream().map(Role::wireName).toList());
        account.unit()
                .flatMap(units::find)
                .ifPresent(unit -> details.put("unit", unit.together().code()));
        account.agency()
                .flatMap(agencies::findById)
                .ifPresent(agency -> details.put("agency", agency.agency().code()));
        return details;
    }

    private LocalDate today() {
        return Capital.today(clock);
    }
}
