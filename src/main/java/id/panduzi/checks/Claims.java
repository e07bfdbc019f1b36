package id.panduzi.checks;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.Facts;
import id.panduzi.directory.Agency;
import id.panduzi.directory.Directory;
import id.panduzi.directory.SignedIn;
import id.panduzi.journal.Deed;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.problem.Conflict;
import id.panduzi.problem.FieldError;
import id.panduzi.problem.InvalidInput;
import id.panduzi.problem.NotAllowed;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.CaseJournal;
import id.panduzi.proposal.Proposals;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What agencies claim for a season and units for a proposal, for the criteria of their level. Claims are replaced as a
 * whole: what is not among the new ones is claimed no longer.
 */
@Service
@Transactional
public class Claims {

    /** The year of PermenPANRB 52/2014, the first that is shipped. */
    private static final int FIRST_SEASON = 2014;

    private final StoredClaims claims;
    private final ClaimRights rights;
    private final Directory directory;
    private final Proposals proposals;
    private final Journal journal;
    private final CaseJournal caseJournal;
    private final Clock clock;

    Claims(
            StoredClaims claims,
            ClaimRights rights,
            Directory directory,
            Proposals proposals,
            Journal journal,
            CaseJournal caseJournal,
            Clock clock) {
        this.claims = claims;
        this.rights = rights;
        this.directory = directory;
        this.proposals = proposals;
        this.journal = journal;
        this.caseJournal = caseJournal;
        this.clock = clock;
    }

    /**
     * What the agency claims for a season.
     *
     * @param agency id or code
     * @throws id.panduzi.problem.Absent if the reader does not see it
     */
    @Transactional(readOnly = true)
    public Claimed ofAgency(String agency, int season, SignedIn reader) {
        return ofAgency(directory.agency(agency, reader), season)
                .map(ClaimSet::claimed)
                .orElse(Claimed.NOTHING);
    }

    /**
     * The seasons for which the agency claims something, the last one first.
     *
     * @param agency id or code
     * @throws id.panduzi.problem.Absent if the reader does not see it
     */
    @Transactional(readOnly = true)
    public List<Integer> seasons(String agency, SignedIn reader) {
        return claims.seasons(directory.agency(agency, reader).id()).stream()
                .map(Short::intValue)
                .toList();
    }

    /**
     * What is claimed for a proposal.
     *
     * @throws id.panduzi.problem.Absent if the reader does not see it
     */
    @Transactional(readOnly = true)
    public Claimed ofProposal(String number, SignedIn reader) {
        return claims.findByProposal(proposals.get(number, reader).id())
                .map(ClaimSet::claimed)
                .orElse(Claimed.NOTHING);
    }

    /**
     * Replaces what the agency claims for a season. Claims may change while proposals are decided: what a decision used
     * is in its record.
     *
     * @param facts by key, as {@link Facts#read} takes them; null is not claimed
     * @param expectedVersion of the claims, as the claimant saw them; null for any
     * @throws NotAllowed unless the agency's secretariat or leader claims
     * @throws InvalidInput naming every key of the other level, unknown key and unreadable value
     * @throws Conflict if the claims have another version
     */
    public Claimed replace(
            String agency,
            int season,
            Map<String, ? extends @Nullable Object> facts,
            @Nullable Long expectedVersion,
            SignedIn claimant) {
        Agency claiming = directory.agency(agency, claimant);
        require(rights.mayClaimForAgency(claimant));
        requireSeason(season, claiming);
        Facts claimed = ClaimReading.read(Fact.Level.AGENCY, facts);
        Optional<ClaimSet> before = ofAgency(claiming, season);
        requireVersion(before, expectedVersion, null);
        ClaimSet set =
                before.orElseGet(() -> ClaimSet.ofAgency(claiming.id(), (short) season, claimant, clock.instant()));
        Subject subject = Subject.agency(claiming.code());
        journal.record(Deed.of(subject, claimant.actor(), "claimFacts", Basis.details(claimed, season)));
        return replace(set, claimed, claimant);
    }

    /**
     * Replaces what the unit claims for a proposal.
     *
     * @param facts by key, as {@link Facts#read} takes them; null is not claimed
     * @param expectedVersion of the claims, as the claimant saw them; null for any
     * @throws NotAllowed unless the unit's operator or head or the agency's secretariat claims
     * @throws InvalidInput naming every key of the other level, unknown key and unreadable value
     * @throws Conflict if the proposal does not run, its checks are decided, or the claims have another version
     */
    public Claimed replace(
            String number,
            Map<String, ? extends @Nullable Object> facts,
            @Nullable Long expectedVersion,
            SignedIn claimant) {
        Case asked = proposals.get(number, claimant);
        require(rights.mayClaimForUnit(claimant));
        Facts claimed = ClaimReading.read(Fact.Level.UNIT, facts);
        Case proposal = proposals.lock(asked.id());
        requireOpen(proposal);
        Optional<ClaimSet> before = claims.findByProposal(proposal.id());
        requireVersion(before, expectedVersion, proposal.stage().key());
        ClaimSet set = before.orElseGet(() -> ClaimSet.ofUnit(proposal.id(), claimant, clock.instant()));
        caseJournal.record(proposal, claimant.actor(), "claimFacts", Basis.details(claimed, proposal.year()));
        return replace(set, claimed, claimant);
    }

    private Claimed replace(ClaimSet set, Facts claimed, SignedIn claimant) {
        set.replace(claimed, claimant, clock.instant());
        return claims.saveAndFlush(set).claimed();
    }

    private Optional<ClaimSet> ofAgency(Agency agency, int season) {
        return claims.findByAgencyAndSeason(agency.id(), (short) season);
    }

    private static void requireVersion(Optional<ClaimSet> claims, @Nullable Long expected, @Nullable String stage) {
        long version = claims.map(ClaimSet::claimed).orElse(Claimed.NOTHING).version();
        if (expected != null && expected != version) {
            throw new Conflict("claims have another version", version, stage);
        }
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed("claim");
        }
    }

    private void requireOpen(Case proposal) {
        if (!rights.isOpen(proposal)) {
            throw proposal.elsewhere();
        }
    }

    private void requireSeason(int season, Agency agency) {
        int next = agency.today(clock).getYear() + 1;
        if (season < FIRST_SEASON || season > next) {
            throw new InvalidInput(FieldError.of("year", "outOfRange", FIRST_SEASON, next));
        }
    }
}
