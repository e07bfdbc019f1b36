package id.panduzi.proposal;

import id.panduzi.calendar.Capital;
import id.panduzi.calendar.Seasons;
import id.panduzi.directory.Agency;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Ruleset;
import id.panduzi.regulation.Rulesets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.springframework.stereotype.Component;

/**
 * Under which rules a proposal stands, and until when it may be filed. Proposals of past seasons can be entered later:
 * for them the law of their own season counts, not today's (ADR 0011).
 */
@Component
class ApplicableLaw {

    private final Rulesets rulesets;
    private final Seasons seasons;
    private final Clock clock;

    ApplicableLaw(Rulesets rulesets, Seasons seasons, Clock clock) {
        this.rulesets = rulesets;
        this.seasons = seasons;
        this.clock = clock;
    }

    LocalDate today(Agency agency) {
        return agency.today(clock);
    }

    /**
     * The law an agency's proposals of a season follow before they are filed: today's, by the agency's own clock, or that
     * of the closing date of a past season.
     */
    Ruleset provisional(int season, Agency agency) {
        LocalDate today = today(agency);
        return inForceOn(season < today.getYear() ? nominalClosing(season) : today);
    }

    /** The law at the filing of the letter; a letter dated after its season counts as filed on the season's last day. */
    Ruleset atSubmission(int season, LocalDate letter) {
        LocalDate last = LocalDate.of(season, Month.DECEMBER, 31);
        return inForceOn(letter.isAfter(last) ? last : letter);
    }

    /**
     * Last day on which a proposal opened today can be filed: the closing date announced, else 31 May (PermenPANRB
     * 5/2024); where that has passed, the end of the season; where that has passed too, a year from now. One closing for
     * the whole country, by the day of the capital.
     */
    LocalDate closing(int season) {
        LocalDate today = Capital.today(clock);
        LocalDate nominal = nominalClosing(season);
        if (!nominal.isBefore(today)) {
            return nominal;
        }
        LocalDate last = LocalDate.of(season, Month.DECEMBER, 31);
        return last.isBefore(today) ? today.plusYears(1) : last;
    }

    private LocalDate nominalClosing(int season) {
        return seasons.closing(season).orElseGet(() -> LocalDate.of(season, Month.MAY, 31));
    }

    private Ruleset inForceOn(LocalDate day) {
        return rulesets.inForceOn(day).orElseThrow(() -> new InvalidInput(FieldError.of("year", "noLawInForce")));
    }
}
