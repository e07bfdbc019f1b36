package id.panduzi.checks;

import id.panduzi.criterion.Fact;
import id.panduzi.criterion.FactValue;
import id.panduzi.criterion.Facts;
import id.panduzi.criterion.Question;
import id.panduzi.directory.AccountId;
import id.panduzi.directory.AgencyId;
import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Everything that an agency claims for a season, or a unit for a proposal. */
@Entity
@Table(name = "claim")
class ClaimSet implements Persistable<ClaimId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClaimId id;

    /** Claims are found by these three, and by nothing else. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agency_id"))
    private @Nullable AgencyId agency;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Short season;

    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private @Nullable ProposalId proposal;

    /** For whoever looks at the table. */
    @SuppressWarnings("UnusedVariable")
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private AccountId changedBy;

    @SuppressWarnings("UnusedVariable")
    private Instant changedAt;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "claim_fact", joinColumns = @JoinColumn(name = "claim_id"))
    @MapKeyColumn(name = "fact")
    @Column(name = "claimed")
    private Map<String, String> facts;

    /** Else the first version would count twice. */
    @Transient
    private boolean fresh;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ClaimSet() {}

    private ClaimSet(
            @Nullable AgencyId agency,
            @Nullable Short season,
            @Nullable ProposalId proposal,
            SignedIn claimant,
            Instant now) {
        this.id = ClaimId.fresh();
        this.agency = agency;
        this.season = season;
        this.proposal = proposal;
        this.changedBy = claimant.id();
        this.changedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.facts = new HashMap<>();
        this.fresh = true;
    }

    static ClaimSet ofAgency(AgencyId agency, short season, SignedIn claimant, Instant now) {
        return new ClaimSet(agency, season, null, claimant, now);
    }

    static ClaimSet ofUnit(ProposalId proposal, SignedIn claimant, Instant now) {
        return new ClaimSet(null, null, proposal, claimant, now);
    }

    @Override
    public ClaimId getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /** Puts these in the place of everything that was claimed before. */
    void replace(Facts claimed, SignedIn claimant, Instant now) {
        Map<String, String> texts = claimed.values().entrySet().stream()
                .collect(Collectors.toMap(
                        claim -> claim.getKey().key(), claim -> claim.getValue().text()));
        facts.keySet().retainAll(texts.keySet());
        facts.putAll(texts);
        changedBy = claimant.id();
        changedAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Counts from 1, so that 0 stands for claims that were never made. */
    Claimed claimed() {
        return new Claimed(facts(), version + 1);
    }

    private Facts facts() {
        Map<Fact, FactValue> read = new HashMap<>();
        facts.forEach((key, text) -> Fact.find(Question.ELIGIBILITY, key)
                .ifPresent(fact -> fact.scale().read(text).ifPresent(value -> read.put(fact, value))));
        return Facts.of(read);
    }
}
