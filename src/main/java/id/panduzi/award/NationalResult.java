package id.panduzi.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the national team's evaluation report (LHE) says of a unit.
 *
 * @param lheNumber letters, digits and hyphens
 * @param outcome {@code award}, or {@code coach} with the reasons
 * @param condition what the field team found
 * @param recommendation what the unit is to do
 * @param notMet keys of the award minimums that are not met or not known, in the order of the table
 * @param against votes to coach the unit, each with its reason; with the majority only if the unit is coached for them
 */
public record NationalResult(
        String lheNumber,
        LocalDate lheDate,
        String outcome,
        String condition,
        @Nullable String recommendation,
        List<String> notMet,
        List<Ballot.Vote> against) {

    public NationalResult {
        notMet = List.copyOf(notMet);
        against = List.copyOf(against);
    }

    public Optional<String> advice() {
        return Optional.ofNullable(recommendation);
    }
}
