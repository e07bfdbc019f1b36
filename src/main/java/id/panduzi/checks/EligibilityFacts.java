package id.panduzi.checks;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.declaration.Declarations;
import id.panduzi.declaration.Designation;
import id.panduzi.exact.ExactNumber;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.regulation.Ruleset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is claimed about a proposal, and what the product knows of it from its own cases, decrees and worksheets. */
@Component
class EligibilityFacts {

    /** PermenPANRB 90/2021 annex II: no proposal until two years after a revocation. */
    private static final int YEARS_BARRED = 2;

    private final StoredClaims claims;
    private final Declarations declarations;
    private final Proposals proposals;
    private final TeamMinimums teamMinimums;
    private final Clock clock;

    EligibilityFacts(
            StoredClaims claims,
            Declarations declarations,
            Proposals proposals,
            TeamMinimums teamMinimums,
            Clock clock) {
        this.claims = claims;
        this.declarations = declarations;
        this.proposals = proposals;
        this.teamMinimums = teamMinimums;
        this.clock = clock;
    }

    Basis of(Case proposal, Ruleset ruleset) {
        Facts claimed = claimed(proposal);
        Map<Fact, FactValue> known = new EnumMap<>(Fact.class);
        known.putAll(history(proposal));
        declarations
                .designation(proposal.id())
                .ifPresent(designation -> known.putAll(building(proposal, designation, claimed)));
        teamMinimums
                .areMet(proposal, ruleset)
                .ifPresent(met -> known.put(Fact.TPI_MINIMUMS, yesNo(Fact.TPI_MINIMUMS, met)));
        return new Basis(claimed, Facts.of(known));
    }

    private Facts claimed(Case proposal) {
        Map<Fact, FactValue> claimed = new EnumMap<>(Fact.class);
        claims.findByAgencyAndSeason(proposal.agency().id(), (short) proposal.year())
                .ifPresent(set -> claimed.putAll(set.claimed().facts().values()));
        claims.findByProposal(proposal.id())
                .ifPresent(set -> claimed.putAll(set.claimed().facts().values()));
        return Facts.of(claimed);
    }

    private Map<Fact, FactValue> history(Case proposal) {
        Map<Fact, FactValue> known = new EnumMap<>(Fact.class);
        var unit = proposal.unit().id();
        LocalDate day = dayOf(proposal);
        known.put(Fact.HOLDS_WBK, yesNo(Fact.HOLDS_WBK, proposals.holdsWbk(unit)));
        proposals
                .wbkSince(unit)
                .ifPresent(since -> known.put(Fact.YEARS_SINCE_WBK, years(Fact.YEARS_SINCE_WBK, since, day)));
        boolean isBarred = proposals
                .lastRevocation(unit)
                .filter(revoked -> revoked.isAfter(day.minusYears(YEARS_BARRED)))
                .isPresent();
        known.put(Fact.NO_RECENT_REVOCATION, yesNo(Fact.NO_RECENT_REVOCATION, !isBarred));
        return known;
    }

    /** The core service is the designation's word only while nobody claims it. */
    private Map<Fact, FactValue> building(Case proposal, Designation designation, Facts claimed) {
        Map<Fact, FactValue> known = new EnumMap<>(Fact.class);
        known.put(Fact.YEARS_BUILDING, years(Fact.YEARS_BUILDING, designation.decreeDate(), dayOf(proposal)));
        if (claimed.value(Fact.CORE_SERVICE).isEmpty()) {
            known.put(Fact.CORE_SERVICE, yesNo(Fact.CORE_SERVICE, designation.coreBusiness()));
        }
        return known;
    }

    /** The day of submission, before it today, where the agency is. */
    private LocalDate dayOf(Case proposal) {
        return proposal.submission().orElseGet(() -> proposal.today(clock));
    }

    private static FactValue yesNo(Fact fact, boolean yes) {
        return fact.scale().value(yes ? ExactNumber.ONE : ExactNumber.ZERO);
    }

    /** Whole years, as far as the scale goes. */
    private static FactValue years(Fact fact, LocalDate from, LocalDate to) {
        long whole = ChronoUnit.YEARS.between(from, to);
        long least = fact.scale().least();
        return fact.scale()
                .value(ExactNumber.of(
                        Math.min(Math.max(whole, least), fact.scale().most())));
    }
}
