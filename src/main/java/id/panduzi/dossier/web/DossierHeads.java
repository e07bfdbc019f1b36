package id.panduzi.dossier.web;

import id.panduzi.directory.SignedIn;
import id.panduzi.dossier.DossierTab;
import id.panduzi.dossier.StageLine;
import id.panduzi.journal.Journal;
import id.panduzi.journal.Subject;
import id.panduzi.proposal.Case;
import id.panduzi.proposal.Proposals;
import id.panduzi.proposal.Status;
import id.panduzi.workflow.OpenTask;
import id.panduzi.workflow.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the head of a page about a proposal, with the same few statements however long its life is. */
@Component
public class DossierHeads {

    private final Proposals proposals;
    private final Tasks tasks;
    private final Journal journal;
    private final MessageSource messages;

    DossierHeads(Proposals proposals, Tasks tasks, Journal journal, MessageSource messages) {
        this.proposals = proposals;
        this.tasks = tasks;
        this.journal = journal;
        this.messages = messages;
    }

    /** The head of a proposal that lies in the reader's scope, as {@link Proposals#get} found it. */
    public DossierHead of(Case proposal, SignedIn reader, Locale locale) {
        List<OpenTask> open = tasks.open(proposal.id());
        StageLine line = StageLine.of(
                proposal, journal.milestones(Subject.proposal(proposal.number()), StageLine.MILESTONES), due(open));
        return new DossierHead(
                proposal,
                caption(proposal, locale),
                title(proposal, locale),
                line,
                end(proposal, locale),
                tabs(proposal, locale),
                open);
    }

    private String caption(Case proposal, Locale locale) {
        String law = proposals.rulesetOf(proposal).charter().law();
        return say(
                locale,
                "dossier.caption",
                proposal.unit().code(),
                proposal.agency().name(),
                law);
    }

    private String title(Case proposal, Locale locale) {
        String year = Integer.toString(proposal.year());
        return say(
                locale,
                "dossier.heading",
                proposal.unit().name(),
                proposal.award().name(),
                year);
    }

    private Optional<String> end(Case proposal, Locale locale) {
        return Optional.of(proposal.status())
                .filter(status -> status != Status.RUNNING)
                .map(status -> say(locale, "Status." + status.name()));
    }

    private List<DossierHead.Tab> tabs(Case proposal, Locale locale) {
        return Stream.of(DossierTab.values())
                .map(tab -> new DossierHead.Tab(
                        tab.key(), tab.of(proposal.number()), say(locale, "DossierTab." + tab.name())))
                .toList();
    }

    private static Optional<Instant> due(List<OpenTask> open) {
        return open.stream().map(task -> task.term().due()).min(Instant::compareTo);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
