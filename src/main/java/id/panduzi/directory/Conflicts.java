package id.panduzi.directory;

import id.panduzi.calendar.Capital;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Absent;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts of interest: nobody evaluates a unit they work in, or worked in within two years. */
@Service
@Transactional(readOnly = true)
public class Conflicts {

    private static final int YEARS = 2;

    private final Employments employments;
    private final RegisteredAccounts accounts;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    Conflicts(Employments employments, RegisteredAccounts accounts, Units units, Journal journal, Clock clock) {
        this.employments = employments;
        this.accounts = accounts;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    /** Somebody's time in units, the latest first. */
    public List<Tenure> tenures(AccountId person) {
        List<Employment> all = employments.of(person);
        Map<UnitId, Unit> where = units
                .findAll(all.stream().map(Employment::unit).distinct().toList())
                .stream()
                .map(KnownUnit.InAgency::together)
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        return all.stream()
                .flatMap(time -> Stream.ofNullable(where.get(time.unit())).map(time::tenure))
                .toList();
    }

    /**
     * Notes what somebody declared: that they work or worked in a unit.
     *
     * @param form not checked yet
     * @throws InvalidInput naming every field that is wrong
     */
    @Transactional
    public void declare(String username, TenureForm form, SignedIn administrator) {
        Registry.require(administrator);
        Account account = accounts.findByUsername(username).orElseThrow(() -> new Absent("account"));
        Optional<Unit> unit = units.find(Typed.clean(form.unit())).map(KnownUnit.InAgency::together);
        TenureForm.Days days =
                form.checked(unit.isPresent(), Capital.today(clock).plusYears(1));
        Unit known = unit.orElseThrow();
        boolean isNoted = employments.of(account.id(), known.id()).stream()
                .anyMatch(time -> time.tenure(known).from().equals(days.from()));
        if (isNoted) {
            throw new InvalidInput(FieldError.of("from", "tenureNoted"));
        }
        employments.save(new Employment(account.id(), known.id(), days.from(), days.until()));
        journal.record(Deed.of(
                Subject.account(username), administrator.actor(Role.ADMINISTRATOR), "noteTenure", days.in(known)));
    }

    /**
     * What speaks against this person evaluating this unit. Who left on a day may evaluate from two years and a day
     * after it.
     *
     * @param today in the capital
     */
    public Optional<ConflictOfInterest> check(AccountId person, UnitId unit, LocalDate today) {
        LocalDate earliestEnd = today.minusYears(YEARS);
        return employments.of(person, unit).stream()
                .flatMap(employment -> employment.conflict(today, earliestEnd).stream())
                .min(Comparator.naturalOrder());
    }

    /** {@link #check(AccountId, UnitId, LocalDate)} for whom the directory found. */
    public Optional<ConflictOfInterest> check(Person person, UnitId unit, LocalDate today) {
        return check(person.id(), unit, today);
    }

    /** What speaks against each of these people evaluating this unit; without those against whom nothing does. */
    public Map<AccountId, ConflictOfInterest> check(Collection<AccountId> people, UnitId unit, LocalDate today) {
        LocalDate earliestEnd = today.minusYears(YEARS);
        Map<AccountId, ConflictOfInterest> found = new HashMap<>();
        for (Employment employment : people.isEmpty() ? List.<Employment>of() : employments.of(people, unit)) {
            employment
                    .conflict(today, earliestEnd)
                    .ifPresent(conflict -> found.merge(
                            employment.account(), conflict, (one, other) -> one.compareTo(other) < 0 ? one : other));
        }
        return found;
    }

    /**
     * Notes that somebody works or worked in a unit, unless something is noted of these two already.
     *
     * @param until the last day; null while it lasts
     */
    @Transactional
    public void noteIfAbsent(AccountId person, UnitId unit, LocalDate from, @Nullable LocalDate until) {
        if (employments.of(person, unit).isEmpty()) {
            employments.save(new Employment(person, unit, from, until));
        }
    }
}
