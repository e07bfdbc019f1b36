package id.panduzi.proposal;

import id.panduzi.criterion.AgencyKind;
import id.panduzi.criterion.Award;
import id.panduzi.directory.Agency;
import id.panduzi.directory.Unit;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.regulation.Ruleset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands in the way of a proposal from the start. */
@Component
class OpeningRules {

    /** The year of PermenPANRB 52/2014, the first that is shipped. */
    private static final int FIRST_SEASON = 2014;

    /** PermenPANRB 90/2021 annex II: no proposal for WBK until two years after the revocation. */
    private static final int YEARS_BARRED = 2;

    private final StoredProposals proposals;
    private final ApplicableLaw law;

    OpeningRules(StoredProposals proposals, ApplicableLaw law) {
        this.proposals = proposals;
        this.law = law;
    }

    Opening check(NewProposal wanted, Unit unit) {
        requireSeason(wanted.year(), unit.agency());
        proposals.claiming(unit.id(), wanted.award(), (short) wanted.year()).ifPresent(running -> {
            throw running.conflict();
        });
        Ruleset ruleset = law.provisional(wanted.year(), unit.agency());
        List<FieldError> errors = new ArrayList<>(path(wanted, unit, ruleset));
        errors.addAll(history(wanted, unit));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Opening(
                unit, wanted.award(), wanted.year(), wanted.path(), ruleset.tag(), law.closing(wanted.year()));
    }

    /** In words, since a year has no thousands. */
    private void requireSeason(int year, Agency agency) {
        int next = law.today(agency).getYear() + 1;
        if (year < FIRST_SEASON || year > next) {
            String first = Integer.toString(FIRST_SEASON);
            throw new InvalidInput(FieldError.of("year", "outOfRange", first, Integer.toString(next)));
        }
    }

    private static List<FieldError> path(NewProposal wanted, Unit unit, Ruleset ruleset) {
        boolean isOpen =
                switch (wanted.path()) {
                    case REGULAR -> true;
                    case AFFIRMATIVE ->
                        unit.agency().kind() == AgencyKind.PEMDA
                                && unit.kind().affirmative()
                                && wanted.award() == Award.WBK;
                    case MANDIRI -> unit.agency().mandiri() && wanted.award() == Award.WBK;
                };
        boolean isLawful = ruleset.charter().paths().contains(wanted.path().key());
        return isOpen && isLawful
                ? List.of()
                : List.of(FieldError.of("path", "pathNotOpen", wanted.path().key()));
    }

    private List<FieldError> history(NewProposal wanted, Unit unit) {
        if (wanted.award() == Award.WBBM) {
            return proposals.holdsWbk(unit.id()) ? List.of() : List.of(FieldError.of("award", "needsWbk"));
        }
        LocalDate barredSince = law.today(unit.agency()).minusYears(YEARS_BARRED);
        return proposals
                .lastRevocation(unit.id())
                .filter(revoked -> revoked.isAfter(barredSince))
                .map(revoked -> List.of(FieldError.of(
                        "award",
                        "revokedRecently",
                        revoked.plusYears(YEARS_BARRED).toString())))
                .orElse(List.of());
    }
}
