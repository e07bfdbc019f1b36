package id.panduzi.workflow;

import id.panduzi.external.ExternalEvaluations;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Steps and questions of {@code external-evaluation}. */
@Component
public class ExternalEvaluationProcess {

    private final Progress progress;
    private final ExternalEvaluations evaluations;

    ExternalEvaluationProcess(Progress progress, ExternalEvaluations evaluations) {
        this.progress = progress;
        this.evaluations = evaluations;
    }

    public void beginExternalEvaluation(String proposalId) {
        progress.enter(ProposalId.of(proposalId), Stage.EXTERNAL_EVALUATION);
    }

    public Collection<String> evaluators(String proposalId) {
        return evaluations.evaluators(ProposalId.of(proposalId));
    }

    public boolean isDeskPassed(String proposalId) {
        return evaluations.isDeskPassed(ProposalId.of(proposalId));
    }

    public boolean isReturned(String proposalId) {
        return evaluations.isReturned(ProposalId.of(proposalId));
    }

    public boolean isInterviewPassed(String proposalId) {
        return evaluations.isInterviewPassed(ProposalId.of(proposalId));
    }
}
