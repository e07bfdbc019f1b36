package id.panduzi.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts of interest: nobody evaluates a unit they work in, or worked in within two years. */
@Service
@Transactional(readOnly = true)
public class Conflicts {

    private static final int YEARS = 2;

    private final Employments employments;

    Conflicts(Employments employments) {
        this.employments = employments;
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
