package id.panduzi.worklist.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.ProposalId;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.Tasks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes rows of proposals that the reader may see: their tasks are read at once. */
@Component
class ProposalRows {

    private final Tasks tasks;
    private final TaskRows rows;

    ProposalRows(Tasks tasks, TaskRows rows) {
        this.tasks = tasks;
        this.rows = rows;
    }

    List<ProposalRow> of(List<Case> proposals, SignedIn reader, Locale locale) {
        Map<ProposalId, List<OpenTask>> open =
                tasks.open(proposals.stream().map(Case::id).toList());
        Map<ProposalId, String> holders = rows.holders(open, reader, locale);
        return proposals.stream()
                .map(proposal -> new ProposalRow(
                        proposal,
                        open.getOrDefault(proposal.id(), List.of()).stream().findFirst(),
                        holders.getOrDefault(proposal.id(), "")))
                .toList();
    }
}
