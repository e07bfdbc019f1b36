package id.panduzi.award;

import id.panduzi.criterion.Decision;
import id.panduzi.criterion.Verdict;
import id.panduzi.external.Opinion;
import id.panduzi.problem.Conflict;
import id.panduzi.proposal.ProposalId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Report and decree: what comes of the panel's votes and the minimums together. */
@Entity
@Table(name = "award_result")
class AwardResult {

    private static final String SEPARATOR = ",";

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "proposal_id"))
    private ProposalId proposal;

    private String lheNumber;
    private LocalDate lheDate;
    private String outcome;
    private String conditionFound;
    private @Nullable String recommendation;

    /** Keys of facts, which have no comma. */
    private String notMet;

    private @Nullable String decreeNumber;
    private @Nullable LocalDate decreeDate;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AwardResult() {}

    AwardResult(ProposalId proposal, Lhe lhe, Ballot ballot, Decision minimums, Opinion visit) {
        this.proposal = proposal;
        this.lheNumber = lhe.number();
        this.lheDate = lhe.date();
        boolean deserved = ballot.isMajority() && minimums.outcome() == Verdict.MET;
        this.outcome = deserved ? Ballot.AWARD : Ballot.COACH;
        this.conditionFound = visit.condition();
        this.recommendation = visit.recommendation();
        this.notMet = minimums.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.MET)
                .map(finding -> finding.criterion().fact().key())
                .collect(Collectors.joining(SEPARATOR));
    }

    ProposalId proposal() {
        return proposal;
    }

    boolean isDeserved() {
        return outcome.equals(Ballot.AWARD);
    }

    /** Notes the decree, once. */
    void decree(Decree issued) {
        if (!isDeserved() || decreeNumber != null) {
            throw new Conflict("no decree to be issued for " + proposal);
        }
        decreeNumber = issued.number();
        decreeDate = issued.date();
    }

    Optional<Decree> decree() {
        return decreeNumber == null || decreeDate == null
                ? Optional.empty()
                : Optional.of(new Decree(decreeNumber, decreeDate));
    }

    NationalResult with(Ballot ballot) {
        List<Ballot.Vote> against =
                ballot.votes().stream().filter(vote -> !vote.award()).toList();
        List<String> missed = Stream.of(notMet.split(SEPARATOR, -1))
                .filter(key -> !key.isEmpty())
                .toList();
        return new NationalResult(lheNumber, lheDate, outcome, conditionFound, recommendation, missed, against);
    }

    /** Number and day of the report. */
    record Lhe(String number, LocalDate date) {}
}
