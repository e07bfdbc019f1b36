package id.panduzi.workflow;

import id.panduzi.external.FieldVisits;
import id.panduzi.proposal.Progress;
import id.panduzi.proposal.ProposalId;
import id.panduzi.proposal.Stage;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Steps and questions of {@code field-visit}. */
@Component
public class FieldVisitProcess {

    private final Progress progress;
    private final FieldVisits visits;

    FieldVisitProcess(Progress progress, FieldVisits visits) {
        this.progress = progress;
        this.visits = visits;
    }

    public void beginFieldVisit(String proposalId) {
        progress.enter(ProposalId.of(proposalId), Stage.FIELD_VISIT);
    }

    public Collection<String> team(String proposalId) {
        return visits.team(ProposalId.of(proposalId));
    }
}
