package id.panduzi.workflow;

import id.panduzi.award.AwardDecisions;
import id.panduzi.checks.Admission;
import id.panduzi.checks.ProposalChecks;
import id.panduzi.external.ExternalEvaluations;
import id.panduzi.external.FieldVisits;
import id.panduzi.internalevaluation.InternalEvaluations;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import org.springframework.stereotype.Component;

/** Steps and questions of {@code proposal-lifecycle}: how a proposal goes from stage to stage, and how it ends. */
@Component
public class ProposalLifecycleProcess {

    private final Progress progress;
    private final InternalEvaluations internal;
    private final ProposalChecks checks;
    private final Admission admission;
    private final ExternalEvaluations external;
    private final FieldVisits visits;
    private final AwardDecisions awards;

    ProposalLifecycleProcess(
            Progress progress,
            InternalEvaluations internal,
            ProposalChecks checks,
            Admission admission,
            ExternalEvaluations external,
            FieldVisits visits,
            AwardDecisions awards) {
        this.progress = progress;
        this.internal = internal;
        this.checks = checks;
        this.admission = admission;
        this.external = external;
        this.visits = visits;
        this.awards = awards;
    }

    public void beginAssessment(String proposalId) {
        internal.beginAssessment(ProposalId.of(proposalId));
    }

    public boolean doesUnitMeet(String proposalId) {
        return internal.doesUnitMeet(ProposalId.of(proposalId));
    }

    public boolean isRefused(String proposalId) {
        return admission.isRefused(ProposalId.of(proposalId));
    }

    public boolean isExpired(String proposalId) {
        return admission.isExpired(ProposalId.of(proposalId));
    }

    public boolean hasLawChanged(String proposalId) {
        return checks.hasLawChanged(ProposalId.of(proposalId));
    }

    public boolean isAdmitted(String proposalId) {
        return admission.isAdmitted(ProposalId.of(proposalId));
    }

    public boolean isEvaluationPassed(String proposalId) {
        return external.isInterviewPassed(ProposalId.of(proposalId));
    }

    public boolean isVisitPassed(String proposalId) {
        return visits.isVisitPassed(ProposalId.of(proposalId));
    }

    public boolean isAwardGranted(String proposalId) {
        return awards.deservesAward(ProposalId.of(proposalId));
    }

    public void coachUnit(String proposalId) {
        progress.coach(ProposalId.of(proposalId));
    }

    public void declineProposal(String proposalId) {
        progress.decline(ProposalId.of(proposalId));
    }

    public void expireProposal(String proposalId) {
        progress.expire(ProposalId.of(proposalId));
    }
}
