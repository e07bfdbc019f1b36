package id.panduzi.workplace.web;

import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.DecisionRecord;
import id.panduzi.proposal.DecisionRecords;
import id.panduzi.proposal.ProposalId;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.Tasks;
import id.panduzi.workflow.web.TaskAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what the API says of a proposal that the caller may see. */
@Component
class Dossiers {

    private final Tasks tasks;
    private final MessageSource messages;
    private final Journal journal;
    private final DecisionRecords decisions;

    Dossiers(Tasks tasks, MessageSource messages, Journal journal, DecisionRecords decisions) {
        this.tasks = tasks;
        this.messages = messages;
        this.journal = journal;
        this.decisions = decisions;
    }

    ProposalAnswer of(Case proposal, Locale locale) {
        return of(proposal, tasks.open(proposal.id()), locale);
    }

    List<ProposalAnswer> of(List<Case> proposals, Locale locale) {
        Map<ProposalId, List<OpenTask>> open =
                tasks.open(proposals.stream().map(Case::id).toList());
        return proposals.stream()
                .map(proposal -> of(proposal, open.getOrDefault(proposal.id(), List.of()), locale))
                .toList();
    }

    TimelineAnswer timeline(Case proposal, long after, int size) {
        return TimelineAnswer.of(journal.timeline(Subject.proposal(proposal.number()), after, size + 1), size);
    }

    List<DecisionRecord> decisions(Case proposal) {
        return decisions.of(proposal.id());
    }

    private ProposalAnswer of(Case proposal, List<OpenTask> open, Locale locale) {
        return ProposalAnswer.of(
                proposal,
                open,
                open.stream().map(task -> TaskAnswer.of(task, messages, locale)).toList());
    }
}
